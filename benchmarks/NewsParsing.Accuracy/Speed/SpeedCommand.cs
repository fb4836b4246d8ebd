using System.CommandLine;

namespace NewsParsing.Accuracy;

/// <summary><c>speed EVAL|PAGES.ndjson</c>: how fast pages and texts are read, beside others.</summary>
internal sealed class SpeedCommand
{
    private readonly Argument<string> _input = new("INPUT") { Description = "Folder of the corpora (shared/eval: texts and pages), or an NDJSON list of pages" };
    private readonly Option<int> _passes = new("--passes") { Description = "Passes over the corpus; SmartReader takes every fifth", DefaultValueFactory = _ => 9 };
    private readonly Option<bool> _stages = new("--stages") { Description = "Where the time of a page and of a text goes, stage by stage, and nothing else" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Where the report goes besides standard output" };
    private readonly Option<double> _floor = new("--floor") { Description = "Exit code 1 when pages are read at less than so many times AngleSharp's speed" };
    private readonly Option<double> _textFloor = new("--text-floor") { Description = "The same for texts, MB/s over MB/s" };
    private readonly Option<string> _python = new("--python") { Description = "The interpreter", DefaultValueFactory = _ => "python3" };

    public static Command Create() => new SpeedCommand().Command();

    private Command Command()
    {
        var command = new Command("speed", "Measures whole articles, AngleSharp alone, SmartReader and decoding, pass by pass in one process.")
        {
            _input, _passes, _stages, _output, _floor, _textFloor, _python,
        };
        command.SetAction(result => Run(result, result.InvocationConfiguration));
        return command;
    }

    private int Run(ParseResult result, InvocationConfiguration console)
    {
        var input = Path.GetFullPath(result.GetRequiredValue(_input));
        var passes = result.GetValue(_passes);
        var isList = File.Exists(input);
        if (passes < 1 || (!isList && !Directory.Exists(Path.Combine(input, "data"))))
        {
            console.Error.WriteLine(passes < 1 ? "--passes must be at least 1" : $"{input}: no list of pages, and no folder \"data\" in it");
            return ExitCode.Usage;
        }

        var python = new Python(result.GetRequiredValue(_python));
        var pages = isList ? SpeedInputs.Listed(input) : SpeedInputs.Pages(input, python);
        var texts = isList ? [] : SpeedInputs.Texts(input, python);
        if (pages.Count == 0)
        {
            console.Error.WriteLine($"{input}: no pages");
            return ExitCode.Usage;
        }

        var (report, isFastEnough) = result.GetValue(_stages)
            ? (Stages(pages, texts, passes), true)
            : Compare(pages, texts, passes, result.GetValue(_floor), result.GetValue(_textFloor));
        console.Output.Write(report);
        if (result.GetValue(_output) is { } output) File.WriteAllText(output, report);
        return isFastEnough ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Stages(IReadOnlyList<SpeedInput> pages, IReadOnlyList<SpeedInput> texts, int passes)
    {
        var yardstick = Contenders.AngleSharp(pages);
        var report = new StageProfile<StagedParse>(StagedParse.Stages, i => new StagedParse(i.Bytes, i.Url)).Measure(pages, yardstick, passes);
        return texts.Count == 0 ? report : report + "\n" + new StageProfile<StagedText>(StagedText.Stages, i => new StagedText(i.Text)).Measure(texts, yardstick, passes);
    }

    private static (string Report, bool IsFastEnough) Compare(
        IReadOnlyList<SpeedInput> pages, IReadOnlyList<SpeedInput> texts, int passes, double floor, double textFloor)
    {
        List<Contender> contenders = [Contenders.Html(pages), Contenders.AngleSharp(pages), Contenders.SmartReader(pages), Contenders.Decoding(pages)];
        if (texts.Count > 0) contenders.Add(Contenders.Text(texts));
        var results = SpeedRun.Measure(contenders, passes);
        var report = SpeedReport.Write(texts.Count > 0 ? "Speed of pages and texts" : "Speed of pages", results, results[1]);
        return (report, results[0].SpeedOver(results[1]) >= floor && (texts.Count == 0 || results[^1].SpeedOver(results[1]) >= textFloor));
    }
}
