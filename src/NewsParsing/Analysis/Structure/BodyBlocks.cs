namespace NewsParsing;

/// <summary>The body while it is put together. Text blocks are made where they will stand: moved later, each would be made twice.</summary>
internal sealed class BodyBlocks
{
    private readonly List<Block> _items = [];
    private int _end;

    public bool HasParagraph { get; private set; }

    /// <summary>The last block; null before the first.</summary>
    public Block? Last => _items.Count > 0 ? _items[^1] : null;

    /// <summary>Where the next text block stands in the article's text.</summary>
    public TextSpan Next(string text) => BodyText.Next(_end, text.Length);

    public void Add(Block block)
    {
        _items.Add(block);
        if (block is TextBlock { Span: var span }) _end = span.End;
        HasParagraph |= block is Paragraph;
    }

    /// <summary>Puts a figure in the place of the last one.</summary>
    public void ReplaceLast(FigureBlock figure) => _items[^1] = figure;

    public int Count => _items.Count;

    /// <summary>Gives the block at <paramref name="index"/> the time of the entry that begins with it.</summary>
    public void SetTime(int index, ArticleDate time) => _items[index] = _items[index] with { Time = time };

    public EquatableArray<Block> ToArray() => _items.ToEquatableArray();
}
