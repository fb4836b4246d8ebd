using System.CommandLine;

namespace NewsParsing.Cli;

/// <summary>The command line: what may be written after <c>newsparse</c>.</summary>
internal sealed class ToolCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Articles as HTML (also gzipped) or plain text; - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _input = new("--input", "-i")
    {
        Description = "What the files are: html, text or auto (by their names and first bytes)",
        DefaultValueFactory = _ => "auto",
        HelpName = "auto|html|text",
    };

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "json (the whole record), text (for reading in a terminal) or markdown",
        DefaultValueFactory = _ => "json",
        HelpName = "json|text|markdown",
    };

    private readonly Option<string?> _language = new("--language", "-l")
    {
        Description = "The articles' language as a BCP 47 tag, instead of identifying it",
        HelpName = "tag",
    };

    private readonly Option<string?> _url = new("--url") { Description = "Where the article was found, to resolve a page's links against; for one FILE", HelpName = "address" };

    private readonly Option<bool> _compact = new("--compact") { Description = "JSON on one line an article" };

    public ToolCommand()
    {
        _input.AcceptOnlyFromAmong("auto", "html", "text");
        _format.AcceptOnlyFromAmong("json", "text", "markdown");
        Root = new RootCommand("Reads news articles and prints their structure, quotes and sources.") { _files, _input, _format, _language, _url, _compact };
        Root.Validators.Add(result =>
        {
            foreach (var file in result.GetValue(_files) ?? [])
                if (IsUnknownOption(file)) result.AddError($"Unknown option '{file}'; for a file of that name write './{file}'.");
            if (result.GetValue(_url) is not null && result.GetValue(_files) is { Length: > 1 })
                result.AddError("--url goes with one FILE.");
            if (result.GetValue(_compact) && result.GetValue(_format) is "text" or "markdown")
                result.AddError("--compact goes with --format json.");
        });
    }

    public RootCommand Root { get; }

    // The parser of arguments takes what it does not know for one more FILE.
    private static bool IsUnknownOption(string file) => file.Length > 1 && file[0] == '-' && !File.Exists(file);

    public ToolOptions Options(ParseResult result) => new()
    {
        Files = result.GetRequiredValue(_files),
        Input = result.GetValue(_input) switch
        {
            "html" => InputKind.Html,
            "text" => InputKind.Text,
            _ => InputKind.Auto,
        },
        Format = result.GetValue(_format) switch
        {
            "text" => OutputFormat.Text,
            "markdown" => OutputFormat.Markdown,
            _ => OutputFormat.Json,
        },
        Language = result.GetValue(_language),
        Url = result.GetValue(_url),
        Layout = result.GetValue(_compact) ? JsonLayout.Compact : JsonLayout.Indented,
    };
}
