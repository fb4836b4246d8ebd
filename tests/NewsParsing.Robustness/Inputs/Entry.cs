namespace NewsParsing.Robustness;

/// <summary>What the parser is told the bytes are; the last three are no inputs but what <see cref="SelfTest"/> does.</summary>
internal enum Entry
{
    Page,
    Text,
    Overflow,
    Endless,
    Throwing,
}
