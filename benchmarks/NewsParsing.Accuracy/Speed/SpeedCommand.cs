using System.CommandLine;

namespace NewsParsing.Accuracy;

/// <summary><c>speed EVAL</c>: how fast plain text is read, beside an HTML parser on pages.</summary>
internal static class SpeedCommand
{
    public static Command Create()
    {
        var eval = new Argument<string>("EVAL") { Description = "Folder of the corpora (shared/eval)" };
        var passes = new Option<int>("--passes") { Description = "Passes over each corpus", DefaultValueFactory = _ => 9 };
        var output = new Option<string?>("--output", "-o") { Description = "Where the report goes besides standard output" };
        var python = new Option<string>("--python") { Description = "The interpreter", DefaultValueFactory = _ => "python3" };
        var command = new Command("speed", "Measures ParseText on the text corpora and AngleSharp on HTML pages, pass by pass in one process.")
        {
            eval, passes, output, python,
        };
        command.SetAction(result => Run(
            Path.GetFullPath(result.GetRequiredValue(eval)), result.GetValue(passes), result.GetValue(output),
            new Python(result.GetRequiredValue(python)), result.InvocationConfiguration));
        return command;
    }

    private static int Run(string eval, int passes, string? output, Python python, InvocationConfiguration console)
    {
        if (passes < 1 || !Directory.Exists(Path.Combine(eval, "data")))
        {
            console.Error.WriteLine(passes < 1 ? "--passes must be at least 1" : $"{eval}: no folder \"data\" in it");
            return ExitCode.Usage;
        }

        var report = SpeedReport.Write(new SpeedRun(SpeedCorpora.Texts(eval, python), SpeedCorpora.Pages(eval)).Measure(passes));
        console.Output.Write(report);
        if (output is not null) File.WriteAllText(output, report);
        return ExitCode.Success;
    }
}
