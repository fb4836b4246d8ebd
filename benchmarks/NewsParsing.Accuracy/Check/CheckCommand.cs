using System.CommandLine;

namespace NewsParsing.Accuracy;

/// <summary><c>check EVAL</c>: predicts, scores and compares with the floors.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var eval = new Argument<string>("EVAL") { Description = "Folder of the scorers and their data (shared/eval)" };
        var baseline = new Option<string>("--baseline")
        {
            Description = "The floors",
            DefaultValueFactory = _ => Path.Combine("benchmarks", "accuracy.baseline.json"),
        };
        var only = new Option<string[]>("--only") { Description = "Only these corpora", AllowMultipleArgumentsPerToken = true };
        var work = new Option<string?>("--work") { Description = "Folder for pages and predictions; a temporary one by default" };
        var raise = new Option<bool>("--raise") { Description = "Lift the floors to what was measured; none is lowered" };
        var python = new Option<string>("--python") { Description = "The interpreter", DefaultValueFactory = _ => "python3" };
        var command = new Command("check", "Scores every corpus that is there. Exit code 1 when a figure falls below its floor.")
        {
            eval, baseline, only, work, raise, python,
        };
        command.SetAction(result => Run(
            Path.GetFullPath(result.GetRequiredValue(eval)), result.GetRequiredValue(baseline), result.GetValue(only) ?? [],
            result.GetValue(work), result.GetValue(raise), new Python(result.GetRequiredValue(python)), result.InvocationConfiguration));
        return command;
    }

    private static int Run(
        string eval, string baseline, string[] only, string? work, bool raise, Python python, InvocationConfiguration console)
    {
        if (!Directory.Exists(Path.Combine(eval, "data")))
        {
            console.Error.WriteLine($"{eval}: no folder \"data\" in it");
            return ExitCode.Usage;
        }

        if (!python.IsThere())
        {
            console.Error.WriteLine("The scorers need Python 3; name it with --python.");
            return ExitCode.Usage;
        }

        var folder = work is null ? Directory.CreateTempSubdirectory("newsparsing-check-").FullName : Directory.CreateDirectory(work).FullName;
        try
        {
            return Check(eval, baseline, only, raise, python, folder, console);
        }
        finally
        {
            if (work is null) Directory.Delete(folder, recursive: true);
        }
    }

    private static int Check(
        string eval, string baseline, string[] only, bool raise, Python python, string work, InvocationConfiguration console)
    {
        var floors = Floors.Read(baseline);
        var comparisons = new List<Comparison>();
        var failed = 0;
        foreach (var corpus in EvaluationCorpus.All(eval).Where(c => c.Exists && (only.Length == 0 || only.Contains(c.Name))))
        {
            var pages = corpus.ListPages(work, python);
            var predictions = Path.Combine(work, corpus.Name + ".pred.ndjson");
            using (var stream = new FileStream(predictions, FileMode.Create, FileAccess.Write))
                failed += new Predictor(ArticleParser.Default, console.Error).Run(pages, stream).Failed;
            comparisons.AddRange(floors.Compare(corpus.Name, corpus.Score(predictions, work, python)));
        }

        ComparisonTable.Write(comparisons, console.Output);
        if (only.Length == 0 || only.Contains("hostile")) failed += CheckHostile(Path.Combine(eval, "data", "hostile.ndjson.gz"), console);
        if (raise)
        {
            floors.Raise(comparisons);
            floors.Write(baseline);
        }

        var fallen = comparisons.Count(c => c.Fell);
        console.Output.WriteLine($"{comparisons.Count} figures, {fallen} below their floor, {failed} inputs failed");
        return fallen + failed == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static int CheckHostile(string path, InvocationConfiguration console)
    {
        if (!File.Exists(path)) return 0;
        var (inputs, failed, slowest) = HostileInputs.Run(path, ArticleParser.Default, console.Error);
        console.Output.WriteLine($"hostile inputs as text and as pages: {inputs}, {failed} failed, slowest {slowest.TotalMilliseconds:F0} ms");
        return failed;
    }
}
