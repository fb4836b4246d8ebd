using System.CommandLine;
using System.Text;
using SharpFuzz;

namespace NewsParsing.Robustness;

/// <summary><c>afl seeds|instrument|page|text</c>: the steps of eng/fuzz.sh.</summary>
internal static class AflCommand
{
    // Longer seeds make every change of theirs slow and unlikely to matter.
    private const int LongestSeed = 24 * 1024;

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where they go" };
        var entry = new Argument<Entry>("ENTRY") { Description = "What they are for" };
        var seeds = new Command("seeds", "Writes the inputs to begin with.") { folder, entry };
        seeds.SetAction(result => WriteSeeds(result.GetRequiredValue(folder), result.GetRequiredValue(entry)));
        var assembly = new Argument<string>("ASSEMBLY") { Description = "The file, which is changed" };
        var instrument = new Command("instrument", "Makes an assembly tell the fuzzer where it goes.") { assembly };
        instrument.SetAction(result => Fuzzer.Instrument(result.GetRequiredValue(assembly), _ => true, Options.Value));
        return new Command("afl", "The target and the tools of eng/fuzz.sh.") { seeds, instrument, Target("page", Entry.Page), Target("text", Entry.Text) };
    }

    private static Command Target(string name, Entry entry)
    {
        var command = new Command(name, "Reads what afl-fuzz sends.");
        command.SetAction(_ =>
        {
            var worker = new Thread(() => Fuzzer.OutOfProcess.Run(input => Read(entry, input)), ChildLoop.StackSize);
            worker.Start();
            worker.Join();
        });
        return command;
    }

    private static void Read(Entry entry, Stream input)
    {
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        if (Promises.FirstBroken(Reading.Parse(entry, bytes.ToArray())) is { } broken) throw new InvalidOperationException(broken);
    }

    private static void WriteSeeds(string folder, Entry entry)
    {
        Directory.CreateDirectory(folder);
        var number = 0;
        var snippets = Snippets.All().Concat(KnownFailures.All()).Where(i => i.Name.Contains(" in a story", StringComparison.Ordinal)).Where((_, i) => i % 8 == 0);
        var dialogues = Dialogues.Lines().Chunk(6).Select((lines, i) => new HostileInput("dialogue", $"{i}", Entry.Text, Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        foreach (var input in CorpusSeeds.All().Concat(snippets).Concat(dialogues.SelectMany(d => (HostileInput[])[d, d with { Entry = Entry.Page, Bytes = [.. "<h1>News</h1><p>"u8, .. d.Bytes] }])).Where(i => i.Entry == entry && i.Bytes.Length <= LongestSeed))
            File.WriteAllBytes(Path.Combine(folder, $"{++number:D4}"), input.Bytes);
    }
}
