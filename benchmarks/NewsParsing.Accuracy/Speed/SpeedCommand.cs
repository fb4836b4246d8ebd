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
        var floor = new Option<double>("--floor") { Description = "Exit code 1 when text over HTML, MB/s over MB/s, is less" };
        var python = new Option<string>("--python") { Description = "The interpreter", DefaultValueFactory = _ => "python3" };
        var command = new Command("speed", "Measures ParseText on the text corpora and AngleSharp on HTML pages, pass by pass in one process.")
        {
            eval, passes, output, floor, python,
        };
        command.SetAction(result => Run(
            Path.GetFullPath(result.GetRequiredValue(eval)), result.GetValue(passes), result.GetValue(output), result.GetValue(floor),
            new Python(result.GetRequiredValue(python)), result.InvocationConfiguration));
        return command;
    }

    private static int Run(string eval, int passes, string? output, double floor, Python python, InvocationConfiguration console)
    {
        if (passes < 1 || !Directory.Exists(Path.Combine(eval, "data")))
        {
            console.Error.WriteLine(passes < 1 ? "--passes must be at least 1" : $"{eval}: no folder \"data\" in it");
            return ExitCode.Usage;
        }

        var run = new SpeedRun(SpeedCorpora.Texts(eval, python), SpeedCorpora.Pages(eval)).Measure(passes);
        var report = SpeedReport.Write(run);
        console.Output.Write(report);
        if (output is not null) File.WriteAllText(output, report);
        return SpeedReport.Ratio(run) >= floor ? ExitCode.Success : ExitCode.Failure;
    }
}
