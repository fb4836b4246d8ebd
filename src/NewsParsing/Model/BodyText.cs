using System.Text;

namespace NewsParsing;

/// <summary>Joins blocks to the article's text and keeps each text block's span true to it.</summary>
internal static class BodyText
{
    public const string BlockSeparator = "\n\n";

    public static (EquatableArray<Block> Blocks, string Text) Join(EquatableArray<Block> blocks)
    {
        var length = 0;
        foreach (var block in blocks)
        {
            if (block is TextBlock text) length += text.Text.Length + BlockSeparator.Length;
        }

        var joined = new StringBuilder(Math.Max(length, 1));
        var placed = new Block[blocks.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = blocks[i];
            if (blocks[i] is not TextBlock text) continue;
            if (joined.Length > 0) joined.Append(BlockSeparator);
            var span = new TextSpan(joined.Length, joined.Length + text.Text.Length);
            joined.Append(text.Text);
            if (text.Span != span) placed[i] = text with { Span = span };
        }

        return (new EquatableArray<Block>(placed), joined.ToString());
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
