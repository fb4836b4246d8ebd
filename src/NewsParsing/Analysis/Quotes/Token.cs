using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>A whole stretch in quotation marks, marks included: the grammar around it need not see inside.</summary>
    Quoted,
    Comma,

    /// <summary>The end of a sentence: full stop, question mark, exclamation mark, ellipsis.</summary>
    Stop,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Other,
}

/// <summary>A word, mark or quoted stretch of one text block, by its offsets in the article's text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int End, TokenKind Kind, TokenShape Shape, WordEntry Entry)
{
    /// <summary>What stands outside of a sentence: one token of no word.</summary>
    public static ReadOnlySpan<Token> Outside => OutsideToken;

    private static readonly Token[] OutsideToken = [new(0, 0, TokenKind.Stop, TokenShape.None, default)];

    public int Length => End - Start;

    public bool Is(WordClass wordClass) => (Entry.Class & wordClass) != 0;

    public bool Has(TokenShape shape) => (Shape & shape) != 0;

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Opens a clause that gives a reason or a condition: "because", "if".</summary>
    public bool IsReason => Is(WordClass.Subordinator) && Is(WordClass.Concessive);

    /// <summary>Sets a clause against the one before: "but".</summary>
    public bool IsContrast => Is(WordClass.Coordinator) && Is(WordClass.Concessive);

    public bool IsCapitalized => (Shape & TokenShape.Capitalized) != 0;
}

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenShape : ushort
{
    None = 0,

    /// <summary>A word with a capital first letter.</summary>
    Capitalized = 1 << 0,

    /// <summary>A word of two letters or more, all capitals.</summary>
    AllCaps = 1 << 1,

    /// <summary>A word that ends in 's or s'.</summary>
    Possessive = 1 << 2,

    /// <summary>No white space between it and the token before.</summary>
    Joined = 1 << 3,

    /// <summary>Quoted: ends in a full stop, question or exclamation mark. A word: an abbreviation with its full stop.</summary>
    EndsInStop = 1 << 4,

    /// <summary>Quoted: ends in a comma, so an attribution follows.</summary>
    EndsInComma = 1 << 5,

    /// <summary>Quoted: no closing mark in its block, as at the head of a quote that runs over paragraphs.</summary>
    Unclosed = 1 << 6,

    /// <summary>Quoted: five words or more, or a whole sentence; a shorter one may be a title or a scare quote.</summary>
    Substantial = 1 << 7,

    /// <summary>Quoted: every long word has a capital and no stop ends it, as in the name of a work.</summary>
    Titled = 1 << 8,

    /// <summary>A word that leans on the one before: "il" of "a-t-il".</summary>
    Enclitic = 1 << 9,

    /// <summary>Quoted: words somebody spoke rather than a name: it opens in the middle of a sentence, or is a long one.</summary>
    Spoken = 1 << 10,
}
