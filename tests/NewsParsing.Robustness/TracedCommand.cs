using System.CommandLine;

namespace NewsParsing.Robustness;

/// <summary>What eng/trace-core.sh runs: the corpus and broken pages, parsed between two marks on standard error.</summary>
internal static class TracedCommand
{
    private const int Passes = 40;

    public static Command Create()
    {
        var command = new Command("traced", "Parses between two marks, for eng/trace-core.sh.") { Hidden = true };
        command.SetAction(_ =>
        {
            HostileInput[] inputs = [.. CorpusSeeds.All(), .. KnownFailures.All().Where(i => i.Bytes.Length < SuiteFigures.SmallestRated)];
            for (var i = 0; i < Passes; i++) Parse(inputs);
            Console.Error.WriteLine("parsing begins");
            for (var i = 0; i < Passes; i++) Parse(inputs);
            Console.Error.WriteLine("parsing ends");
        });
        return command;
    }

    private static void Parse(HostileInput[] inputs)
    {
        foreach (var input in inputs) Reading.Parse(input.Entry, input.Bytes);
    }
}
