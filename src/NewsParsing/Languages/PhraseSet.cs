using System.Collections.Frozen;

namespace NewsParsing;

/// <summary>Folded phrases of one or more words, found whole, at the start of a line, or anywhere in it.</summary>
internal sealed class PhraseSet
{
    private readonly FrozenSet<string> _phrases;
    private readonly FrozenDictionary<string, string[]> _byFirstWord;

    public PhraseSet(IEnumerable<string> phrases)
    {
        _phrases = phrases.Select(p => LineFold.Fold(p)).Where(p => p.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        _byFirstWord = _phrases.GroupBy(p => FirstWord(p).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal);
    }

    public bool Contains(string folded) => _phrases.Contains(folded);

    /// <summary>Units of the longest phrase the folded line begins with, whole words only; 0 for none.</summary>
    public int StartLength(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty) return 0;
        var first = FirstWord(folded);
        if (_byFirstWord.TryGetValue(first.ToString(), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (folded.StartsWith(phrase) && (folded.Length == phrase.Length || folded[phrase.Length] == ' ')) return phrase.Length;
            }
        }

        // Without spaces between words a phrase may be followed by anything.
        return TextFacts.IsWide(folded[0]) ? WideStartLength(folded) : 0;
    }

    /// <summary>The offset of the first whole phrase in the folded line and its length; -1 for none.</summary>
    public (int Start, int Length) Find(ReadOnlySpan<char> folded)
    {
        for (var at = 0; at < folded.Length;)
        {
            if (StartLength(folded[at..]) is var length and > 0) return (at, length);
            if (TextFacts.IsWide(folded[at]))
            {
                at++;
                continue;
            }

            var space = folded[at..].IndexOf(' ');
            if (space < 0) break;
            at += space + 1;
        }

        return (-1, 0);
    }

    private int WideStartLength(ReadOnlySpan<char> folded)
    {
        var longest = 0;
        foreach (var phrase in _phrases)
        {
            if (phrase.Length > longest && TextFacts.IsWide(phrase[0]) && folded.StartsWith(phrase)) longest = phrase.Length;
        }

        return longest;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space < 0 ? text : text[..space];
    }
}
