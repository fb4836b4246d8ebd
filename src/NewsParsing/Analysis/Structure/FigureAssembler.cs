namespace NewsParsing;

/// <summary>Makes a figure of a caption, its credit, and the credit line that may follow it.</summary>
internal static class FigureAssembler
{
    private const int MaxHeadLine = 80;

    /// <summary>Gives a figure of markup its caption, the credit told apart where the markup does not.</summary>
    public static FigureBlock Complete(FigureBlock figure, DraftBlock block, PageLexicon lexicon)
    {
        var text = block.Text[CaptionSignature.CounterLength(block.Text)..];
        var credit = block.Credit is null ? null : CreditRules.Unlabelled(CreditRules.Clean(block.Credit, lexicon), lexicon);
        // An element named credit may hold the caption too: "The quay at dawn. (Nora Holm/Agency)".
        if (text.Length == 0 && credit is not null && CaptionParser.Find(block.Credit!, lexicon) is { TextLength: > 0, IsSure: true } whole && TextFacts.EndsSentence(block.Credit.AsSpan(0, whole.TextLength)))
            (text, credit) = (block.Credit![..whole.TextLength], whole.Credit);
        // A date line or a byline between headline and text may be named like a caption.
        if (credit is null && IsHeadLine(text, lexicon)) return figure;
        if (credit is null && (CaptionParser.Find(text, lexicon) ?? CaptionSignature.Find(text)) is { } parts) (text, credit) = (text[..parts.TextLength], parts.Credit);
        if (text.Length == 0 && string.IsNullOrEmpty(credit)) return figure;
        var caption = new Caption { Text = text.Length == 0 ? null : text, Credit = string.IsNullOrEmpty(credit) ? null : credit };
        return figure with { Figure = figure.Figure with { Caption = caption } };
    }

    private static bool IsHeadLine(string text, PageLexicon lexicon)
    {
        if (text.Length is 0 or > MaxHeadLine) return false;
        var mark = text.AsSpan().IndexOfAny('•', '|', '·');
        if (DateParser.ParseLine((mark > 0 ? text.AsSpan(0, mark) : text).TrimEnd(), lexicon) is not null) return true;
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit > 0 && DateParser.ParseLine(text.AsSpan(digit), lexicon) is not null && BylineParser.ParseLabelled(text.AsSpan(0, digit).TrimEnd().ToString(), lexicon) is { Authors.Count: > 0 }) return true;
        return BylineParser.ParseLabelled(text, lexicon) is { Authors.Count: > 0 } || DebrisRules.IsDebris(BlockFacts.OfLine(text), lexicon);
    }

    /// <summary>Adds a caption that stood on a line of its own: to the image above it, where that has none.</summary>
    public static void Add(BodyBlocks body, FigureBlock caption)
    {
        if (body.Last is FigureBlock { Figure: { ImageUrl: not null, Caption: null } } image) body.ReplaceLast(image with { Figure = image.Figure with { Caption = caption.Figure.Caption } });
        else body.Add(caption);
    }

    /// <summary>The figure at <paramref name="at"/>; leaves it on the figure's last block.</summary>
    public static FigureBlock Assemble(IReadOnlyList<ClassifiedBlock> blocks, ref int at, PageLexicon lexicon)
    {
        var block = blocks[at].Block;
        var parts = CaptionParser.Find(block.Text, lexicon);
        var text = parts is { } found ? block.Text[..found.TextLength] : block.Text;
        var credit = parts?.Credit;
        var span = block.SourceSpan;
        if (credit is null && at + 1 < blocks.Count && blocks[at + 1] is { Role: BlockRole.Credit } next)
        {
            at++;
            credit = CaptionParser.Find(next.Block.Text, lexicon)?.Credit ?? next.Block.Text;
            if (span is { } start && next.Block.SourceSpan is { } end) span = new TextSpan(start.Start, end.End);
        }

        return new FigureBlock
        {
            SourceSpan = span,
            Figure = new Figure
            {
                Caption = new Caption
                {
                    Text = text.Length == 0 ? null : text,
                    Credit = string.IsNullOrEmpty(credit) ? null : credit,
                    SourceSpan = span,
                },
            },
        };
    }
}
