namespace NewsParsing;

/// <summary>Reads the label a paragraph of an interview may open with: <c>NAME:</c>, <c>Q.</c></summary>
internal static class TurnLabel
{
    private const int MaxLength = 48;
    private const int MaxWords = 4;
    private const int MaxInitials = 3;

    /// <summary>The label's length and where the words start; 0 for a paragraph that opens with none.</summary>
    public static (int Length, int Words, TurnRole Role) Read(ReadOnlySpan<char> text, SpeechLexicon lexicon)
    {
        var head = text[..Math.Min(text.Length, MaxLength)];
        var mark = head.IndexOfAny(':', '：', '.');
        if (mark <= 0) return default;
        var role = RoleOf(head[..mark], lexicon);
        if (role == TurnRole.None)
        {
            mark = head.IndexOfAny(':', '：');
            if (mark <= 0 || !IsName(head[..mark], lexicon)) return default;
            role = TurnRole.Named;
        }

        var words = mark + 1;
        while (words < text.Length && char.IsWhiteSpace(text[words])) words++;
        // "12:30", "Clinton: 543", "Holm: “…”" are a time, a count, and a quote in marks.
        if (words < text.Length && (text[mark] != '：' && words == mark + 1 || char.IsDigit(text[words]) || TextFacts.IsQuote(text[words]))) return default;
        return (LengthOf(head[..mark]), words, role);
    }

    /// <summary>What tells one speaker's labels from another's: the last word.</summary>
    public static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> label) => label[(label.LastIndexOf(' ') + 1)..];

    /// <summary>"NH" for "Nora Holm": capitals alone, as many as a name has words.</summary>
    public static bool IsInitials(ReadOnlySpan<char> label)
    {
        if (label.Length is < 2 or > MaxInitials) return false;
        foreach (var c in label)
        {
            if (!char.IsUpper(c)) return false;
        }

        return true;
    }

    /// <summary>"NH" of "Nora Holm"; "" for a name of more words than initials have.</summary>
    public static string InitialsOf(ReadOnlySpan<char> name)
    {
        Span<char> initials = stackalloc char[MaxInitials];
        var count = 0;
        var opens = true;
        foreach (var c in name)
        {
            if (opens && char.IsUpper(c))
            {
                if (count == MaxInitials) return "";
                initials[count++] = c;
            }

            opens = c is ' ' or '-';
        }

        return initials[..count].ToString();
    }

    private static TurnRole RoleOf(ReadOnlySpan<char> label, SpeechLexicon lexicon) =>
        Holds(lexicon.QuestionLabels, label) ? TurnRole.Question : Holds(lexicon.AnswerLabels, label) ? TurnRole.Answer : TurnRole.None;

    private static bool Holds(string[] labels, ReadOnlySpan<char> label)
    {
        foreach (var known in labels)
        {
            if (label.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // "Nora Holm (D-N.Y.)": the bracket is no part of the name.
    private static int LengthOf(ReadOnlySpan<char> label)
    {
        var bracket = label.IndexOf('(');
        return (bracket > 0 ? label[..bracket] : label).TrimEnd().Length;
    }

    private static bool IsName(ReadOnlySpan<char> label, SpeechLexicon lexicon)
    {
        label = label[..LengthOf(label)];
        var words = 0;
        while (TextFacts.TryTakeWord(ref label, out var word))
        {
            if (++words > MaxWords) return false;
            foreach (var c in word)
            {
                if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’' or '·' or '・')) return false;
            }

            if (!lexicon.Caseless && char.IsLower(word[0]) && (words == 1 || (lexicon.Find(word).Class & WordClass.NameParticle) == 0)) return false;
        }

        return words > 0;
    }
}
