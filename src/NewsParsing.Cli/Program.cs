using NewsParsing.Cli;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
return Tool.Run(args, new ToolConsole(input, output, Console.Error, TerminalWidth()));

static int TerminalWidth()
{
    if (Console.IsOutputRedirected) return ToolConsole.DefaultWidth;
    try
    {
        // A terminal that does not tell its size says 0.
        return Console.WindowWidth is > 0 and var width ? Math.Max(width, ToolConsole.LeastWidth) : ToolConsole.DefaultWidth;
    }
    catch (Exception e) when (e is IOException or PlatformNotSupportedException)
    {
        return ToolConsole.DefaultWidth;
    }
}
