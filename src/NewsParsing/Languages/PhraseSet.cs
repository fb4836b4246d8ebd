using System.Collections.Frozen;

namespace NewsParsing;

/// <summary>Folded phrases of one or more words, found whole, at the start of a line, or anywhere in it.</summary>
internal sealed class PhraseSet
{
    private readonly FrozenSet<string> _phrases;
    private readonly SpanTable<string[]> _byFirstWord;
    private readonly string[] _wide;
    private readonly OpeningFilter _openings = new();
    private readonly OpeningFilter _words = new();
    private readonly PhraseOpenings _starts;

    public PhraseSet(IEnumerable<string> phrases)
    {
        _phrases = phrases.Select(p => LineFold.Fold(p)).Where(p => p.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        _byFirstWord = new SpanTable<string[]>(_phrases
            .GroupBy(p => TextFacts.FirstWord(p).ToString(), StringComparer.Ordinal)
            .Select(g => KeyValuePair.Create(g.Key, g.OrderByDescending(p => p.Length).ToArray())));
        _wide = [.. _phrases.Where(p => TextFacts.IsWide(p[0]))];
        foreach (var phrase in _phrases) _openings.Add(phrase);
        foreach (var word in _phrases.Where(p => !p.Contains(' ', StringComparison.Ordinal))) _words.Add(word);
        _starts = new PhraseOpenings(_phrases);
    }

    /// <summary>All of them, folded.</summary>
    public IEnumerable<string> Folded => _phrases;

    /// <inheritdoc cref="PhraseOpenings.MayStart(ReadOnlySpan{char})"/>
    public bool MayStart(ReadOnlySpan<char> line) => _starts.MayStart(line);

    /// <summary>False when no phrase of one word begins as the text does, which is in small letters of ASCII or not folded; true tells nothing.</summary>
    public bool MayOpenWord(ReadOnlySpan<char> text) => text.Length < 2 || !char.IsAsciiLetterLower(text[0]) || !char.IsAsciiLetterLower(text[1]) || _words.MayOpen(text);

    public bool Contains(string folded) => _openings.MayOpen(folded) && _phrases.Contains(folded);

    public bool Contains(ReadOnlySpan<char> folded)
    {
        if (!_openings.MayOpen(folded) || !_byFirstWord.TryGetValue(TextFacts.FirstWord(folded), out var phrases)) return false;
        foreach (var phrase in phrases)
        {
            if (folded.SequenceEqual(phrase)) return true;
        }

        return false;
    }

    /// <summary>Units of the longest phrase the folded line begins with, whole words only; 0 for none.</summary>
    public int StartLength(ReadOnlySpan<char> folded)
    {
        if (!_openings.MayOpen(folded)) return 0;
        if (_byFirstWord.TryGetValue(TextFacts.FirstWord(folded), out var phrases))
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
        var opens = true;
        for (var at = 0; at < folded.Length; at++)
        {
            var c = folded[at];
            if (opens && _openings.MayOpen(folded[at..]) && StartLength(folded[at..]) is var length and > 0) return (at, length);
            opens = c == ' ' || (opens && c >= TextFacts.FirstWide && TextFacts.IsWide(c));
        }

        return (-1, 0);
    }

    private int WideStartLength(ReadOnlySpan<char> folded)
    {
        var longest = 0;
        foreach (var phrase in _wide)
        {
            if (phrase.Length > longest && folded.StartsWith(phrase)) longest = phrase.Length;
        }

        return longest;
    }
}
