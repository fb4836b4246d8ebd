using NewsParsing.Cli;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
return Tool.Run(args, new ToolConsole(input, output, Console.Error, TerminalWidth()));

static int TerminalWidth()
{
    if (Console.IsOutputRedirected) return ToolConsole.DefaultWidth;
    try
    {
        return Math.Max(Console.WindowWidth, ToolConsole.LeastWidth);
    }
    catch (Exception e) when (e is IOException or PlatformNotSupportedException)
    {
        return ToolConsole.DefaultWidth;
    }
}
