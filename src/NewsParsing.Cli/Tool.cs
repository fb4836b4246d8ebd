using System.CommandLine;
using System.Text;

namespace NewsParsing.Cli;

/// <summary>The <c>newsparse</c> tool: data on standard output, messages on standard error.</summary>
internal static class Tool
{
    public const int Success = 0;

    /// <summary>At least one input could not be read; the others were done.</summary>
    public const int InputFailed = 1;

    public const int UsageError = 2;

    public static int Run(string[] args, ToolConsole console)
    {
        var command = new ToolCommand();
        var parsed = command.Root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) console.Messages.WriteLine($"newsparse: {error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal)}");
            console.Messages.WriteLine("Try 'newsparse --help'.");
            return UsageError;
        }

        using var output = new StreamWriter(console.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        command.Root.SetAction(result => Run(command.Options(result), console, output));
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = console.Messages, EnableDefaultExceptionHandler = false });
    }

    private static int Run(ToolOptions options, ToolConsole console, StreamWriter output)
    {
        ArticleParser parser;
        try
        {
            parser = new ArticleParser(ArticleParserOptions.Default with { Language = options.Language });
        }
        catch (ArgumentException)
        {
            console.Messages.WriteLine($"newsparse: --language: '{options.Language}' is not a BCP 47 tag, such as en or pt-BR");
            return UsageError;
        }

        return ParseAll(options, parser, console, output);
    }

    private static int ParseAll(ToolOptions options, ArticleParser parser, ToolConsole console, StreamWriter output)
    {
        var exitCode = Success;
        var writer = new ArticleWriter(options, console.Width, output);
        foreach (var file in options.Files)
        {
            var input = ArticleInput.Read(file, options.Input, console.Input);
            if (input.Error is not null)
            {
                console.Messages.WriteLine($"newsparse: {input.Name}: {input.Error}");
                exitCode = InputFailed;
                continue;
            }

            var article = input.IsHtml
                ? parser.ParseHtml(input.Bytes, options.Url)
                : parser.ParseText(new MemoryStream(input.Bytes), options.Url);
            foreach (var diagnostic in article.Diagnostics.Where(IsAboutReading))
                console.Messages.WriteLine($"newsparse: {input.Name}: warning: {diagnostic.Message}");
            // Whoever reads our output may stop early (head, a pager): that is no failure.
            if (!writer.TryWrite(input.Name, article)) return exitCode;
        }

        return exitCode;
    }

    // What else is uncertain about an article is in its JSON.
    private static bool IsAboutReading(Diagnostic diagnostic) => diagnostic.Code
        is DiagnosticCodes.EmptyInput or DiagnosticCodes.InputTruncated or DiagnosticCodes.InvalidEncoding;
}
