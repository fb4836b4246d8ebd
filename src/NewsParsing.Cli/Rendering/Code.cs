namespace NewsParsing.Cli.Rendering;

/// <summary>Tells program code, poems and the like from running text.</summary>
internal static class Code
{
    // Only preformatted text keeps the spaces its lines begin with.
    public static bool Is(string text) =>
        text.Contains("\n ", StringComparison.Ordinal) || text.Contains("\n\t", StringComparison.Ordinal) || text.StartsWith(' ') || text.StartsWith('\t');
}
