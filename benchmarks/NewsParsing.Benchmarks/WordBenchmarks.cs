using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace NewsParsing.Benchmarks;

/// <summary>A story's words cut and looked up: packed sixteen characters at a time, or one character after the other and hashed.</summary>
public class WordBenchmarks
{
    private readonly string _text = SampleTexts.Story();
    private readonly SpeechLexicon _lexicon = SpeechLexicon.For("en");

    [Benchmark(Baseline = true)]
    public int OneByOne()
    {
        var known = 0;
        for (var i = 0; i < _text.Length; i++)
        {
            var start = i;
            while (i < _text.Length && char.IsAsciiLetter(_text[i])) i++;
            if (i > start && _lexicon.Find(_text.AsSpan(start, i - start)) != default) known++;
        }

        return known;
    }

    [Benchmark]
    public int Packed()
    {
        var known = 0;
        for (var i = 0; i < _text.Length; i++)
        {
            var start = i;
            i += PackedWord.ReadLetters(_text, i, _text.Length, out var word, out _);
            if (i > start && _lexicon.Find(_text.AsSpan(start, i - start), word) != default) known++;
        }

        return known;
    }

    /// <summary>As the tokenizer does: the ends of 64 characters' words first.</summary>
    [Benchmark]
    public int Stretched()
    {
        var known = 0;
        for (var i = 0; i < _text.Length;)
        {
            var letters = PackedWord.LettersOfStretch(_text, i, _text.Length);
            var at = 0;
            do
            {
                var length = BitOperations.TrailingZeroCount(~(letters >> at));
                if (length is > 0 and <= PackedWord.MaxLength && _lexicon.Find(_text.AsSpan(i + at, length), PackedWord.Of(_text, i + at, _text.Length, length, out _)) != default) known++;
                at += Math.Min(length, PackedWord.MaxLength) + 1;
            }
            while (at < PackedWord.StretchLength - PackedWord.MaxLength && i + at < _text.Length);
            i += at;
        }

        return known;
    }
}
