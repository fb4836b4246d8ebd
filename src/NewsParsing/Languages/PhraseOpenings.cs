namespace NewsParsing;

/// <summary>Tells by a line's first letters whether a phrase may stand at its start: folding is the dear part, and most lines open with none.</summary>
internal sealed class PhraseOpenings
{
    private readonly OpeningFilter _openings = new();

    // By the Latin letters they begin with.
    private readonly PackedTable<string[]> _byLetters;

    public PhraseOpenings(IEnumerable<string> folded)
    {
        var byLetters = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var phrase in folded)
        {
            _openings.Add(phrase);
            var letters = phrase[..PackedWord.ReadLetters(phrase, 0, phrase.Length, out _, out _)];
            if (!byLetters.TryGetValue(letters, out var phrases)) byLetters[letters] = phrases = [];
            phrases.Add(phrase);
        }

        _byLetters = new PackedTable<string[]>(byLetters.Select(p => KeyValuePair.Create(p.Key, p.Value.ToArray())));
    }

    /// <summary>What one of the sets may begin with.</summary>
    public static PhraseOpenings Of(params ReadOnlySpan<PhraseSet> sets)
    {
        var phrases = new List<string>();
        foreach (var set in sets) phrases.AddRange(set.Folded);
        return new PhraseOpenings(phrases);
    }

    /// <summary>False when no phrase can stand at the start of the line, which is not folded yet; true tells nothing.</summary>
    public bool MayStart(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !char.IsAsciiLetter(line[0])) return !line.IsEmpty;
        if (line.Length > 1 && char.IsAsciiLetter(line[1]) && !_openings.MayOpen(line)) return false;
        var letters = PackedWord.ReadLetters(line, 0, line.Length, out var opening, out _);
        // A few capitals beyond Latin-1 have small letters within.
        if (letters < line.Length && line[letters] > '\u00FF') return true;
        if (!_byLetters.TryGetValue(opening, out var phrases)) return false;
        foreach (var phrase in phrases)
        {
            if (MayStart(line, phrase, letters)) return true;
        }

        return false;
    }

    // Letters of a to z and single spaces fold to themselves, one by one; anything else may fold to what the phrase wants.
    private static bool MayStart(ReadOnlySpan<char> line, string phrase, int from)
    {
        for (var i = from; i < line.Length; i++)
        {
            var isLetter = char.IsAsciiLetter(line[i]);
            if (!isLetter && !(line[i] == ' ' && i + 1 < line.Length && char.IsAsciiLetter(line[i + 1]))) return true;
            if (i == phrase.Length) return !isLetter;
            if ((line[i] | ' ') != phrase[i]) return false;
        }

        return line.Length >= phrase.Length;
    }
}
