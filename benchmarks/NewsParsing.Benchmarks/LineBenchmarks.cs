using BenchmarkDotNet.Attributes;

namespace NewsParsing.Benchmarks;

/// <summary>Whether a story's paragraphs hold words of a credit or a note: by their signs, or folded and searched.</summary>
public class LineBenchmarks
{
    private readonly string[] _lines = SampleTexts.Story().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    private readonly PageLexicon _lexicon = PageLexicon.For("en");

    [Benchmark(Baseline = true)]
    public int Folded()
    {
        var found = 0;
        Span<char> buffer = stackalloc char[LineFold.MaxLength];
        foreach (var line in _lines)
        {
            var folded = buffer[..LineFold.Fold(line.AsSpan(0, Math.Min(line.Length, LineFold.MaxLength)), buffer)];
            if (_lexicon.Contributions.Find(folded).Length > 0 || _lexicon.CreditWords.Find(folded).Length > 0) found++;
        }

        return found;
    }

    [Benchmark]
    public int Sieved()
    {
        var found = 0;
        foreach (var line in _lines)
        {
            if (_lexicon.SignsIn(line.AsSpan(0, Math.Min(line.Length, LineFold.MaxLength))) != LineSigns.None) found++;
        }

        return found;
    }

    [Benchmark]
    public int LanguageOfTheStory() => LanguageIdentifier.Identify([.. _lines.Select(l => new DraftBlock { Text = l })])?.Length ?? 0;
}
