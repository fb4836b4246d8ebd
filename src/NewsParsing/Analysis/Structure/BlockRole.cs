namespace NewsParsing;

/// <summary>What a draft block is to the article.</summary>
internal enum BlockRole
{
    Paragraph,
    Heading,
    ListItem,
    Quotation,
    Headline,
    Kicker,
    Deck,
    Section,
    Byline,
    Date,
    Caption,

    /// <summary>A figure, table or embed that markup gives whole.</summary>
    Whole,

    /// <summary>A credit on a line of its own.</summary>
    Credit,
    Note,

    /// <summary>The time of a live blog's entry, on a line of its own above it.</summary>
    EntryTime,
    RelatedLink,
    CommentHead,
    CommentPolicy,
    Comment,

    /// <summary>The page's furniture; it is in no part of the article.</summary>
    Debris,
}

/// <summary>A draft block and its role.</summary>
internal readonly record struct ClassifiedBlock(DraftBlock Block, BlockRole Role);

/// <summary>What the rules ask of a block again and again, found once.</summary>
/// <param name="text">The block's words.</param>
/// <param name="words">See <see cref="TextFacts.WordCount"/>.</param>
/// <param name="wideGap">More blank lines stand before it than the text usually has between blocks: something stood there.</param>
/// <param name="hints">What the reader knows.</param>
internal sealed class BlockFacts(string text, int words, bool wideGap, BlockHint hints)
{
    private string? _folded;
    private LineSigns? _signs;

    /// <summary>From this many units on a block is running text, whatever it ends with.</summary>
    public const int LongText = 400;

    public string Text { get; } = text;

    /// <summary>As <see cref="LineFold"/> gives it; empty for a long block. Made when it is asked for: most lines of a story are told by less.</summary>
    public string Folded => _folded ??= LineFold.Fold(Text);

    /// <summary>See <see cref="LineSieve"/>.</summary>
    public LineSigns SignsIn(PageLexicon lexicon) => _signs ??= lexicon.SignsIn(Text);

    public int Words { get; } = words;

    /// <summary>See <see cref="TextFacts.EndsSentence"/>.</summary>
    public bool EndsSentence { get; } = TextFacts.EndsSentence(text);

    public bool WideGap { get; } = wideGap;

    public BlockHint Hints { get; } = hints;

    public bool IsLong => Text.Length >= LongText;

    public bool OpensWithQuote => TextFacts.IsQuote(Text[0]) || Text.StartsWith("''", StringComparison.Ordinal);

    public bool Has(BlockHint hint) => (Hints & hint) != BlockHint.None;

    /// <summary>A short line's, told by its words alone.</summary>
    public static BlockFacts OfLine(string line) => new(line, TextFacts.WordCount(line), wideGap: false, BlockHint.None);

    public static BlockFacts[] Of(IReadOnlyList<DraftBlock> blocks)
    {
        var usualGap = UsualGap(blocks);
        var facts = new BlockFacts[blocks.Count];
        for (var i = 0; i < facts.Length; i++)
        {
            var block = blocks[i];
            facts[i] = new BlockFacts(
                block.Text,
                block.Text.Length >= LongText ? LongText / 6 : TextFacts.WordCount(block.Text),
                i > 0 && block.BlankLinesBefore > usualGap && usualGap > 0,
                block.Hints);
        }

        return facts;
    }

    private static int UsualGap(IReadOnlyList<DraftBlock> blocks)
    {
        const int MaxGap = 8;
        Span<int> counts = stackalloc int[MaxGap + 1];
        counts.Clear();
        for (var i = 1; i < blocks.Count; i++) counts[Math.Min(blocks[i].BlankLinesBefore, MaxGap)]++;
        var usual = 0;
        for (var gap = 1; gap <= MaxGap; gap++)
        {
            if (counts[gap] > counts[usual]) usual = gap;
        }

        return usual;
    }
}
