namespace NewsParsing.Cli;

/// <summary>What a run reads from and writes to, so that tests need no process.</summary>
/// <param name="Input">What <c>-</c> reads.</param>
/// <param name="Output">Data, in UTF-8 without a byte order mark.</param>
/// <param name="Messages">Everything that is not data.</param>
/// <param name="Width">Columns of the terminal.</param>
internal sealed record ToolConsole(Stream Input, Stream Output, System.IO.TextWriter Messages, int Width = ToolConsole.DefaultWidth)
{
    /// <summary>For files and pipes, which have no width of their own.</summary>
    public const int DefaultWidth = 80;

    public const int LeastWidth = 20;
}
