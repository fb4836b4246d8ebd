namespace NewsParsing;

/// <summary>Builds the article without its quotes from the classified blocks.</summary>
internal static class BodyAssembler
{
    private const int MaxSpeakerLength = 40;

    private const int MaxByline = 120;

    public static Article Assemble(
        Manuscript manuscript,
        IReadOnlyList<ClassifiedBlock> blocks,
        Language language,
        PageLexicon lexicon,
        ArticleParserOptions options,
        DiagnosticBag diagnostics)
    {
        var head = manuscript.IsMarkedUp ? ClaimResolver.Resolve(manuscript, language, lexicon) : HeadAssembler.Assemble(blocks, language, lexicon);
        if (head.Headline is null && blocks.Count > 0) diagnostics.Add(DiagnosticCodes.NoHeadline, "No headline could be told from the text.");
        var body = new BodyBlocks();
        var notes = new List<Note>();
        var links = new List<RelatedLink>();
        var dateline = default(Dateline);
        var comments = CommentsStart(blocks);
        var time = default(ArticleDate);
        for (var i = 0; i < comments; i++)
        {
            var (block, role) = blocks[i];
            var before = body.Count;
            if ((block.Time ?? (role == BlockRole.EntryTime ? block.Text : null)) is { } printed) time = DateParser.ParseTime(printed, head.Published ?? head.Modified, lexicon);
            switch (role)
            {
                case BlockRole.Paragraph when manuscript.IsMarkedUp && head.Byline is { } byline && IsLineOf(block, byline):
                    break;
                case BlockRole.Paragraph:
                    if (dateline is null && !body.HasParagraph) block = TakeDateline(blocks, i, comments, lexicon, out dateline);
                    body.Add(TextBlocks.Paragraph(block, body));
                    if (RelatedLinkRules.IsLinkSentence(block.Text, lexicon)) links.Add(new RelatedLink { Text = block.Text, SourceSpan = block.SourceSpan });
                    break;
                case BlockRole.Heading:
                    body.Add(TextBlocks.Heading(block, body));
                    break;
                case BlockRole.Quotation:
                    body.Add(TextBlocks.Quotation(blocks, ref i, body));
                    break;
                case BlockRole.ListItem:
                    ListAssembler.Add(body, blocks, ref i);
                    break;
                case BlockRole.Whole when block.Content is FigureBlock figure:
                    body.Add(FigureAssembler.Complete(figure, block, lexicon));
                    break;
                case BlockRole.Whole:
                    body.Add(block.Content!);
                    break;
                case BlockRole.Caption or BlockRole.Credit:
                    FigureAssembler.Add(body, FigureAssembler.Assemble(blocks, ref i, lexicon));
                    break;
                case BlockRole.Note:
                    if (NoteParser.KindOf(BlockFacts.Of([block])[0], lexicon) is { } kind) notes.Add(NoteParser.Parse(block, kind, lexicon));
                    break;
                case BlockRole.RelatedLink:
                    links.Add(new RelatedLink { Text = block.Text, SourceSpan = block.SourceSpan });
                    break;
            }

            // An entry begins with what is left of its first blocks.
            if (time is null || body.Count == before) continue;
            body.SetTime(before, time);
            time = null;
        }

        var article = head with
        {
            Url = manuscript.Url,
            Dateline = dateline,
            Provenance = dateline is null ? head.Provenance : [.. head.Provenance, Origin("dateline", dateline.SourceSpan)],
            Blocks = body.ToArray(),
            Notes = notes.ToEquatableArray(),
            RelatedLinks = links.ToEquatableArray(),
            Comments = CommentsOf(manuscript, blocks, comments, lexicon, options, diagnostics),
        };
        return LeadImageResolver.Complete(article, manuscript.Claims, lexicon);
    }

    private static CommentSection? CommentsOf(
        Manuscript manuscript, IReadOnlyList<ClassifiedBlock> blocks, int start, PageLexicon lexicon, ArticleParserOptions options, DiagnosticBag diagnostics)
    {
        if (manuscript.Comments is { } drafts) return CommentAssembler.Assemble(drafts, lexicon, options.MaxComments, diagnostics);
        if (manuscript.IsMarkedUp || start == blocks.Count) return null;
        return CommentParser.Parse(blocks, start, lexicon, options.MaxComments, diagnostics) is var section && IsBare(section) ? null : section;
    }

    internal static FieldOrigin Origin(string field, TextSpan? span) => new() { Field = field, Kind = OriginKind.Text, SourceSpan = span };

    private static int CommentsStart(IReadOnlyList<ClassifiedBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role == BlockRole.CommentHead) return i;
        }

        return blocks.Count;
    }

    // A text is signed with the line that the byline was read from; before a colon the name opens a turn of an interview.
    private static bool IsLineOf(DraftBlock block, Byline byline) => block.Text.Length <= MaxByline && block.Text[^1] is not (':' or '：') && HeadlineText.Same(block.Text, byline.Text);

    // "Comment on this article" alone is a button.
    private static bool IsBare(CommentSection section) => section is { DeclaredCount: null, Policy: null, Items.IsEmpty: true };

    // "HOLM: The bridge is safe." Where a later paragraph opens with capitals and a colon as well, the first one's are a speaker.
    private static bool IsTranscript(IReadOnlyList<ClassifiedBlock> blocks, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            var text = blocks[i].Block.Text.AsSpan();
            if (text[..Math.Min(text.Length, MaxSpeakerLength)].IndexOf(':') is var colon and > 1 && NameShape.IsCapitals(text[..colon])) return true;
        }

        return false;
    }

    private static DraftBlock TakeDateline(IReadOnlyList<ClassifiedBlock> blocks, int first, int end, PageLexicon lexicon, out Dateline? dateline)
    {
        dateline = null;
        var block = blocks[first].Block;
        var found = DatelineParser.Find(block.Text, lexicon) ?? DatelineParser.FindBeforeColon(block.Text, lexicon);
        if (found is not { } at || at.Length >= block.Text.Length) return block;
        return at.Dateline.Text.AsSpan().TrimEnd().EndsWith(":") && IsTranscript(blocks, first, end) ? block : Take(block, at, out dateline);
    }

    private static DraftBlock Take(DraftBlock block, (Dateline Dateline, int Length) found, out Dateline? dateline)
    {
        dateline = found.Dateline with { SourceSpan = block.Slice(..found.Length).SourceSpan };
        return block.Slice(found.Length..);
    }
}
