using System.CommandLine;

namespace NewsParsing.Accuracy;

/// <summary><c>corpus FOLDER -o PAGES.ndjson</c></summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder of articles (.txt, .html, .htm, .html.gz)" };
        var output = new Option<string>("--output", "-o") { Description = "Where the list goes", Required = true };
        var command = new Command("corpus", "Lists the articles under a folder for predict.") { folder, output };
        command.SetAction(result => Run(result.GetRequiredValue(folder), result.GetRequiredValue(output), result.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string folder, string output, System.IO.TextWriter messages)
    {
        if (!Directory.Exists(folder))
        {
            messages.WriteLine($"{folder}: no such folder");
            return ExitCode.Usage;
        }

        messages.WriteLine($"{PageList.Write(folder, output)} pages");
        return ExitCode.Success;
    }
}
