namespace NewsParsing;

/// <summary>Joins blocks to the article's text and keeps each text block's span true to it.</summary>
internal static class BodyText
{
    public const string BlockSeparator = "\n\n";

    public static (EquatableArray<Block> Blocks, string Text) Join(EquatableArray<Block> blocks)
    {
        Block[]? moved = null;
        var end = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not TextBlock text) continue;
            var span = Next(end, text.Text.Length);
            end = span.End;
            if (text.Span == span) continue;
            moved ??= blocks.AsSpan().ToArray();
            moved[i] = text with { Span = span };
        }

        var placed = moved is null ? blocks : new EquatableArray<Block>(moved);
        var joined = string.Create(end, placed, static (characters, all) =>
        {
            foreach (var block in all)
            {
                if (block is not TextBlock { Text: var text, Span: var span }) continue;
                if (span.Start > 0) BlockSeparator.CopyTo(characters[(span.Start - BlockSeparator.Length)..]);
                text.CopyTo(characters[span.Start..]);
            }
        });
        return (placed, joined);
    }

    /// <summary>Where a text of <paramref name="length"/> units stands behind one that ends at <paramref name="end"/>; 0 before the first.</summary>
    public static TextSpan Next(int end, int length)
    {
        var start = end == 0 ? 0 : end + BlockSeparator.Length;
        return new TextSpan(start, start + length);
    }

    public static EquatableArray<Caption> CaptionsOf(EquatableArray<Block> blocks)
    {
        var captions = new List<Caption>();
        foreach (var block in blocks)
        {
            if (block is FigureBlock { Figure.Caption: { } caption }) captions.Add(caption);
        }

        return captions.ToEquatableArray();
    }

    /// <summary>The text block whose span holds <paramref name="offset"/> or ends there; null between two blocks.</summary>
    public static TextBlock? BlockAt(EquatableArray<Block> blocks, int offset)
    {
        int low = 0, high = blocks.Count - 1;
        while (low <= high)
        {
            // Figures and tables between the text blocks have no span: the text block before decides.
            var middle = (low + high) >>> 1;
            var at = middle;
            while (at >= low && blocks[at] is not TextBlock) at--;
            if (at < low || ((TextBlock)blocks[at]).Span.End < offset) low = middle + 1;
            else if (((TextBlock)blocks[at]).Span.Start > offset) high = at - 1;
            else return (TextBlock)blocks[at];
        }

        return null;
    }
}

/// <summary>Where the next block of text will stand, so that it need not be made again for its span. A wrong guess costs that, no more.</summary>
internal struct BodyPlace
{
    private int _seen;
    private int _end;

    public TextSpan Next(List<Block> body, int length)
    {
        for (; _seen < body.Count; _seen++)
        {
            if (body[_seen] is TextBlock { Text: var text }) _end = Start() + text.Length;
        }

        return new TextSpan(Start(), Start() + length);
    }

    private readonly int Start() => _end == 0 ? 0 : _end + BodyText.BlockSeparator.Length;
}
