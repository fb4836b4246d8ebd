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
        foreach (var block in blocks)
        {
            if (block is TextBlock text && offset >= text.Span.Start && offset <= text.Span.End) return text;
        }

        return null;
    }
}
