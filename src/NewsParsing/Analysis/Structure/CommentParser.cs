using System.Globalization;
using System.Text;

namespace NewsParsing;

/// <summary>Reads the comment section: its count, its rules, each comment with who wrote it and when.</summary>
internal static class CommentParser
{
    private const int MaxNameLength = 48;
    private const int MaxNameWords = 5;
    private const int MaxSignatureWords = 12;
    private const string ParagraphSeparator = "\n\n";

    public static CommentSection Parse(IReadOnlyList<ClassifiedBlock> blocks, int start, PageLexicon lexicon, int maxComments, DiagnosticBag diagnostics)
    {
        var drafts = new List<CommentDraft>();
        var facts = BlockFacts.Of(blocks.Skip(start).Select(b => b.Block).ToList());
        int? declared = null;
        StringBuilder? policy = null;
        var signed = IsSigned(facts, lexicon);
        CommentDraft? open = null;
        for (var i = 0; i < facts.Length; i++)
        {
            var line = facts[i];
            if (i == 0 || IsHead(line, lexicon) || (drafts.Count == 0 && OpensLikeHead(line, lexicon)))
            {
                declared ??= CountIn(line.Text);
                if (IsPolicy(line, lexicon) || OpensLikeHead(line, lexicon)) Append(ref policy, line.Text);
            }
            else if (IsPolicy(line, lexicon)) Append(ref policy, line.Text);
            else if (TryReadReply(line, drafts, lexicon, out var parent)) open = Take(open, drafts) with { ParentId = parent };
            else if (TryReadTime(line, lexicon, out var time)) open = (open is { Text: null } ? open : Begin(drafts)) with { Time = open?.Text is null ? open?.Time ?? time : time };
            else if (IsTool(line, lexicon)) open = open is { Text: not null } ? null : open;
            else if (signed && SignedLength(line, lexicon) is var sign and > 0) open = Begin(drafts) with { Author = line.Text[..sign] };
            else if (signed && IsName(facts, i, lexicon)) open = Begin(drafts) with { Author = AuthorOf(line.Text, lexicon) };
            else
            {
                var block = blocks[start + i].Block;
                var goesOn = open is { Text: not null } && signed && !line.WideGap;
                open = (goesOn ? open! : open is { Text: null } ? open : Begin(drafts)).With(block);
            }

            if (open is not null) Store(drafts, open);
        }

        return Build(drafts, declared, policy?.ToString(), maxComments, blocks[start].Block.SourceSpan, diagnostics);
    }

    /// <summary>The count and the rules that the lines above the first comment tell.</summary>
    public static (int? Declared, string? Policy) ReadHead(IReadOnlyList<string> lines, PageLexicon lexicon)
    {
        int? declared = null;
        StringBuilder? policy = null;
        foreach (var line in lines)
        {
            var facts = BlockFacts.OfLine(line);
            if (IsHead(facts, lexicon) || OpensLikeHead(facts, lexicon)) declared ??= CountIn(line);
            if (IsPolicy(facts, lexicon) || OpensLikeHead(facts, lexicon)) Append(ref policy, line);
        }

        return (declared, policy?.ToString());
    }

    private static CommentSection Build(List<CommentDraft> drafts, int? declared, string? policy, int maxComments, TextSpan? place, DiagnosticBag diagnostics)
    {
        var ids = new Dictionary<int, int>();
        var items = new List<Comment>();
        foreach (var draft in drafts)
        {
            if (draft.Text is null) continue;
            if (items.Count == maxComments)
            {
                diagnostics.Add(DiagnosticCodes.CommentsTruncated, $"There are more than {maxComments} comments; the rest was left out.", draft.SourceSpan);
                break;
            }

            ids[draft.Number] = items.Count + 1;
            items.Add(new Comment
            {
                Id = items.Count + 1,
                ParentId = draft.ParentId is { } parent && ids.TryGetValue(parent, out var id) ? id : null,
                Author = draft.Author,
                Time = draft.Time,
                Text = draft.Text,
                SourceSpan = draft.SourceSpan,
            });
        }

        return Close(items, declared, policy, place, diagnostics);
    }

    /// <summary>The section of these comments; one that counts others leaves a diagnostic.</summary>
    public static CommentSection Close(List<Comment> items, int? declared, string? policy, TextSpan? place, DiagnosticBag diagnostics)
    {
        if (declared is { } count && count != items.Count && items.Count > 0)
            diagnostics.Add(DiagnosticCodes.CommentCountDiffers, $"The page counts {count} comments and holds {items.Count}.", place);
        return new CommentSection { DeclaredCount = declared, Policy = policy, Items = items.ToEquatableArray() };
    }

    private static CommentDraft Begin(List<CommentDraft> drafts)
    {
        var draft = new CommentDraft(drafts.Count + 1);
        drafts.Add(draft);
        return draft;
    }

    private static CommentDraft Take(CommentDraft? open, List<CommentDraft> drafts) => open is { Text: null } ? open : Begin(drafts);

    private static void Store(List<CommentDraft> drafts, CommentDraft draft) => drafts[draft.Number - 1] = draft;

    /// <summary>Whether names or times stand by the comments at all; without them each block is a comment.</summary>
    private static bool IsSigned(BlockFacts[] facts, PageLexicon lexicon)
    {
        for (var i = 1; i < facts.Length; i++)
        {
            if (TryReadTime(facts[i], lexicon, out _) || SignedLength(facts[i], lexicon) > 0 || SaysLength(facts[i], lexicon) > 0) return true;
            if (facts[i].Folded.Length > 0 && lexicon.CommentTools.Contains(facts[i].Folded) && facts[i].Words <= 2 && i > 2) return true;
        }

        return false;
    }

    private static bool IsHead(BlockFacts line, PageLexicon lexicon) => line.Folded.Length > 0 && lexicon.CommentHeads.Contains(line.Folded);

    // "Join the conversation. Be kind."
    private static bool OpensLikeHead(BlockFacts line, PageLexicon lexicon) =>
        line.EndsSentence && line.Folded.Length > 0 && lexicon.CommentHeads.StartLength(line.Folded) is var length and > 0 && length < line.Folded.Length && line.Text.Length > length && TextFacts.IsSentenceEnd(line.Text[length]);

    private static bool IsPolicy(BlockFacts line, PageLexicon lexicon) => line.Folded.Length > 0 && lexicon.CommentPolicies.StartLength(line.Folded) > 0;

    private static bool IsTool(BlockFacts line, PageLexicon lexicon) =>
        line.Folded.Length == 0 ? line.Words <= 2 : lexicon.CommentTools.Contains(line.Folded) || DebrisRules.IsDebris(line, lexicon) || IsMadeOfTools(line.Folded, lexicon) || RelatedLinkRules.IsListHead(line, lexicon);

    private static bool IsMadeOfTools(ReadOnlySpan<char> folded, PageLexicon lexicon)
    {
        if (folded.Length > 60) return false;
        while (!folded.IsEmpty)
        {
            var length = lexicon.CommentTools.StartLength(folded);
            if (length == 0) return false;
            folded = folded[length..].TrimStart(' ');
        }

        return true;
    }

    private static bool TryReadTime(BlockFacts line, PageLexicon lexicon, out ArticleDate? time)
    {
        time = null;
        if (line.Words > 10 || line.Folded.Length == 0) return false;
        if (DateParser.ParseLine(line.Text, lexicon) is { } date)
        {
            time = date.Published ?? date.Modified;
            return true;
        }

        return line.Words <= 5 && lexicon.AgoWords.Find(line.Folded).Length > 0 && !line.EndsSentence;
    }

    // "Dave, Birmingham, 10 hours ago": where the name ends; 0 for any other line.
    private static int SignedLength(BlockFacts line, PageLexicon lexicon)
    {
        if (line.Words > MaxSignatureWords || line.EndsSentence || line.OpensWithQuote) return 0;
        var last = line.Text.LastIndexOf(',');
        if (last <= 0 || lexicon.AgoWords.Find(LineFold.Fold(line.Text.AsSpan(last))).Length == 0) return 0;
        return line.Text.IndexOf(',');
    }

    private static bool TryReadReply(BlockFacts line, List<CommentDraft> drafts, PageLexicon lexicon, out int? parent)
    {
        parent = null;
        if (line.Words > 8 || line.Folded.Length == 0) return false;
        var length = lexicon.ReplyTo.StartLength(line.Folded);
        if (length == 0 || length == line.Folded.Length) return false;
        var name = NameListParser.AfterWords(line.Text, line.Folded.AsSpan(0, length)).ToString();
        for (var i = drafts.Count - 1; i >= 0 && parent is null; i--)
        {
            if (string.Equals(drafts[i].Author, name, StringComparison.OrdinalIgnoreCase)) parent = drafts[i].Number;
        }

        return true;
    }

    // A short line above a comment or its time; sentences and headings are no names.
    private static bool IsName(BlockFacts[] facts, int i, PageLexicon lexicon)
    {
        var line = facts[i];
        if (SaysLength(line, lexicon) > 0) return true;
        if (line.Text.Length > MaxNameLength || line.Words > MaxNameWords || i + 1 >= facts.Length) return false;
        if (line.Text[^1] is ',' or ';' or '"' or '”') return false;
        if (TryReadTime(facts[i + 1], lexicon, out _)) return true;
        if (line.EndsSentence) return false;
        var before = i > 0 && IsTool(facts[i - 1], lexicon);
        return (before || line.WideGap || i == 1) && !facts[i + 1].WideGap && facts[i + 1].Words > line.Words && NameShape.IsProperName(line.Text, lexicon);
    }

    private static int SaysLength(BlockFacts line, PageLexicon lexicon)
    {
        if (line.Words > MaxNameWords + 1 || line.Text[^1] is not (':' or '：')) return 0;
        var space = line.Folded.LastIndexOf(' ');
        return space > 0 && lexicon.CommentVerbs.Contains(line.Folded[(space + 1)..]) ? space : 0;
    }

    /// <summary>The name of "Nora Holm says:".</summary>
    public static string AuthorOf(string line, PageLexicon lexicon)
    {
        var facts = BlockFacts.OfLine(line);
        return SaysLength(facts, lexicon) > 0 ? line[..line.LastIndexOf(' ')] : line.TrimEnd(':', ' ');
    }

    private static int? CountIn(string line)
    {
        var digits = new string(line.Where(char.IsDigit).Select(c => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c))).ToArray());
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    private static void Append(ref StringBuilder? policy, string line)
    {
        policy ??= new StringBuilder();
        if (policy.Length > 0) policy.Append(' ');
        policy.Append(line);
    }

    private sealed record CommentDraft(int Number)
    {
        public int? ParentId { get; init; }

        public string? Author { get; init; }

        public ArticleDate? Time { get; init; }

        public string? Text { get; init; }

        public TextSpan? SourceSpan { get; init; }

        public CommentDraft With(DraftBlock block) => this with
        {
            Text = Text is null ? block.Text : Text + ParagraphSeparator + block.Text,
            SourceSpan = SourceSpan is { } span && block.SourceSpan is { } more ? new TextSpan(span.Start, more.End) : block.SourceSpan,
        };
    }
}
