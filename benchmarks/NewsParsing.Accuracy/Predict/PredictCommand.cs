using System.CommandLine;

namespace NewsParsing.Accuracy;

/// <summary><c>predict PAGES.ndjson -o PRED.ndjson</c></summary>
internal static class PredictCommand
{
    public static Command Create()
    {
        var pages = new Argument<string>("PAGES") { Description = "NDJSON list of pages, {id, path, url} a line" };
        var output = new Option<string>("--output", "-o") { Description = "Where the predictions go", Required = true };
        var language = new Option<string?>("--language") { Description = "Language of all the pages, instead of identifying each" };
        var command = new Command("predict", "Parses the listed pages and writes one prediction a line. Exit code 1 when a page failed.")
        {
            pages, output, language,
        };
        command.SetAction(result => Run(
            result.GetRequiredValue(pages), result.GetRequiredValue(output), result.GetValue(language), result.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string pages, string output, string? language, System.IO.TextWriter messages)
    {
        if (!File.Exists(pages))
        {
            messages.WriteLine($"{pages}: no such file");
            return ExitCode.Usage;
        }

        var parser = new ArticleParser(ArticleParserOptions.Default with { Language = language });
        using var stream = new FileStream(output, FileMode.Create, FileAccess.Write);
        var (written, failed) = new Predictor(parser, messages, Predictor.EnoughWarmUp).Run(pages, stream);
        messages.WriteLine($"{written} written, {failed} failed");
        return failed == 0 ? ExitCode.Success : ExitCode.Failure;
    }
}
