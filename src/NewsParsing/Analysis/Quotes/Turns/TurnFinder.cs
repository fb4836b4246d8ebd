namespace NewsParsing;

/// <summary>
/// Finds the turns of an interview or a transcript, where a label before a colon stands for quotation marks. Labels by
/// themselves prove little ("Pros:", "Cons:"): two of them must come again and again, and one must be somebody's name.
/// </summary>
internal static class TurnFinder
{
    private const int MinRepeated = 4;
    private const int MinSpeakers = 2;
    private const int MinAnswers = 3;
    private const int MaxLooks = 8;

    // Looking a label up is a pass over the text.
    private const int MaxAsked = 16;

    /// <summary>A turn for each block, of no role for those that are none; null for an article that is no interview.</summary>
    public static Turn[]? Find(Article article, SpeechLexicon lexicon)
    {
        List<(int Block, Turn Turn)>? labelled = null;
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            if (article.Blocks[i] is not Paragraph { Span: var span, Text: var text }) continue;
            var (length, words, role) = TurnLabel.Read(text, lexicon);
            if (length > 0) (labelled ??= []).Add((i, new Turn(new TextSpan(span.Start, span.Start + length), new TextSpan(span.Start + words, span.End), role)));
        }

        if (labelled is null || labelled.Count < MinAnswers || !IsInterview(article.Text, labelled, lexicon)) return null;
        return Spread(article, labelled);
    }

    private static bool IsInterview(string text, List<(int Block, Turn Turn)> labelled, SpeechLexicon lexicon)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var answers = 0;
        foreach (var (_, turn) in labelled)
        {
            var key = TurnLabel.KeyOf(text.AsSpan(turn.Label.Start, turn.Label.Length)).ToString();
            counts[key] = counts.GetValueOrDefault(key) + 1;
            if (turn.Role == TurnRole.Answer) answers++;
        }

        if (answers >= MinAnswers) return true;
        int repeated = 0, speakers = 0;
        foreach (var count in counts.Values)
        {
            if (count < 2) continue;
            repeated += count;
            speakers++;
        }

        if (repeated < MinRepeated || speakers < MinSpeakers) return false;
        var asked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, turn) in labelled)
        {
            var label = text.AsSpan(turn.Label.Start, turn.Label.Length);
            var key = TurnLabel.KeyOf(label).ToString();
            if (counts[key] > 1 && asked.Count < MaxAsked && asked.Add(key) && IsSomebody(text, label, lexicon)) return true;
            // "Nora Holm: …" once, and "NH: …" from then on.
            if (label.Contains(' ') && TurnLabel.InitialsOf(label) is { Length: > 1 } initials && counts.GetValueOrDefault(initials) > 1) return true;
        }

        return false;
    }

    // A label of two words, or a word that the article prints behind another with a capital: "Holm" after "Nora Holm".
    private static bool IsSomebody(ReadOnlySpan<char> text, ReadOnlySpan<char> label, SpeechLexicon lexicon)
    {
        if (label.Contains(' ')) return (lexicon.Find(label[..label.IndexOf(' ')]).Class & ~(WordClass.MasculineName | WordClass.FeminineName | WordClass.Title)) == 0;
        for (int at = 0, looks = 0; looks < MaxLooks; looks++)
        {
            var found = text[at..].IndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            found += at;
            at = found + label.Length;
            if (found < 3 || text[found - 1] != ' ' || (at < text.Length && char.IsLetter(text[at]))) continue;
            var before = text[..(found - 1)];
            var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
            if (word.Length > 1 && char.IsUpper(word[0]) && char.IsLetter(word[^1]) && (lexicon.Find(word).Class & ~(WordClass.MasculineName | WordClass.FeminineName | WordClass.Title)) == 0) return true;
        }

        return false;
    }

    // Between two labels an unlabelled paragraph goes on with the turn, where labels leave no doubt that it is no reporter's.
    private static Turn[] Spread(Article article, List<(int Block, Turn Turn)> labelled)
    {
        var turns = new Turn[article.Blocks.Count];
        for (var n = 0; n < labelled.Count; n++)
        {
            var (block, turn) = labelled[n];
            turns[block] = turn;
            var next = n + 1 < labelled.Count ? labelled[n + 1].Block : block + 2;
            var goesOn = turn.Words.Length == 0 || turn.Role != TurnRole.Named && n + 1 < labelled.Count;
            for (var i = block + 1; goesOn && i < Math.Min(next, turns.Length); i++)
            {
                if (article.Blocks[i] is Heading) break;
                if (article.Blocks[i] is Paragraph { Span: var span }) turns[i] = turn with { Words = span };
            }
        }

        return turns;
    }
}
