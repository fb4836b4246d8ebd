using System.CommandLine;

namespace NewsParsing.Robustness;

/// <summary><c>run [--short] [--inputs FILE.ndjson.gz]</c></summary>
internal static class RunCommand
{
    private const double ShortGrowth = 30;

    private static readonly int[] Sizes = [8 << 10, 80 << 10, 800 << 10];
    private static readonly int[] ShortSizes = [3 << 10, 30 << 10];

    // In the short form one shape of so many is read at a size at which its memory can be told.
    private const int LargeEach = 12;
    private const int Large = 300 << 10;

    private const int Mutations = 200;
    private const int ShortMutations = 4;

    public static Command Create()
    {
        var isShort = new Option<bool>("--short") { Description = "Two small sizes and few mutations: under a minute" };
        var files = new Option<string[]>("--inputs") { Description = "NDJSON files of {suite, name, bytes in base64}, zipped or not", AllowMultipleArgumentsPerToken = true };
        var only = new Option<string?>("--only") { Description = "The suite to run alone" };
        var match = new Option<string?>("--match") { Description = "Words in the name of the inputs to run alone" };
        var seed = new Option<int>("--seed") { Description = "The seed of the mutations", DefaultValueFactory = _ => 1 };
        var mutations = new Option<int?>("--mutations") { Description = "How often each article of the corpus is damaged" };
        var uncancelled = new Option<bool>("--uncancelled") { Description = "Cancel nothing: cancellation is most of the long run's time" };
        var command = new Command("run", "Reads hostile inputs in a supervised child process and prints what became of them.") { isShort, files, only, match, seed, mutations, uncancelled };
        command.SetAction(result =>
        {
            var isQuick = result.GetValue(isShort);
            var inputs = Inputs(isQuick ? ShortSizes : Sizes, result.GetValue(mutations) ?? (isQuick ? ShortMutations : Mutations), result.GetValue(seed), result.GetValue(files) ?? []);
            if (result.GetValue(only) is { } suite) inputs = inputs.Where(i => i.Suite == suite);
            if (result.GetValue(match) is { } words) inputs = inputs.Where(i => i.Name.Contains(words, StringComparison.Ordinal));
            using var run = new Run(isQuick ? new RunLimits { SteepestGrowth = ShortGrowth } : new RunLimits(), cancels: !isQuick && !result.GetValue(uncancelled), result.InvocationConfiguration.Output);
            return run.All(inputs) ? 0 : 1;
        });
        return command;
    }

    // Built one after the other when asked for: together they take gigabytes.
    private static IEnumerable<HostileInput> Inputs(int[] sizes, int mutations, int seed, string[] files)
    {
        var seeds = CorpusSeeds.All();
        Shape[] markup = [.. MarkupShapes.All(), .. PageShapes.All()];
        Shape[] texts = [.. TextShapes.All(), .. Dialogues.Lines().Select((line, i) => Shape.Repeat("dialogue", line + (i % 3 == 0 ? ' ' : '\n')))];
        var large = sizes == ShortSizes ? markup.Concat(texts.Select(t => t.AsPage())).Where((_, i) => i % LargeEach == 0).SelectMany(s => s.Inputs(Entry.Page, [Large])) : [];
        return seeds.Concat(Snippets.All()).Concat(KnownFailures.All()).Concat(new Mutator(seeds, seed).Inputs(mutations))
            .Concat(markup.SelectMany(s => s.Inputs(Entry.Page, sizes)))
            .Concat(texts.SelectMany(s => s.Inputs(Entry.Text, sizes)))
            .Concat(texts.SelectMany(s => s.AsPage().Inputs(Entry.Page, sizes)))
            .Concat(markup.SelectMany(s => s.Inputs(Entry.Text, sizes)))
            .Concat(large)
            .Concat(files.SelectMany(NdjsonInputs.Read));
    }
}
