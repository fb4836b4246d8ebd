namespace NewsParsing.Robustness;

/// <summary>What the parser is told the bytes are.</summary>
internal enum Entry
{
    Page,
    Text,
}
