using System.Collections.Frozen;

namespace NewsParsing;

/// <summary>The topics a page gives its article, without its own name, sections and machine labels.</summary>
internal static class KeywordResolver
{
    private const int MaxKeywords = 60;
    private const int MaxLength = 80;
    private const int MaxLabel = 24;
    private const int MinLabelled = 3;

    // Fewer are too few to judge by: a section and one topic.
    private const int MinPrinted = 3;

    // In hundredths of the words of both.
    private const int MinAgreement = 39;
    private static readonly FrozenSet<string> TopicLabels = new[] { "Subject", "Subjects", "Topic", "Topics", "Tag", "Tags", "Keyword", "Keywords" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Resolve(IReadOnlyList<Claim> claims, string? publisher, string? host, out FieldOrigin? origin)
    {
        origin = null;
        var all = ClaimPrecedence.Of(claims, ClaimFields.Keyword);
        var lists = new List<(FieldOrigin Origin, List<string> Words)>();
        for (var i = 0; i < all.Count;)
        {
            var end = i;
            var words = new List<string>();
            while (end < all.Count && all[end].Origin.Path == all[i].Origin.Path && all[end].Origin.Kind == all[i].Origin.Kind) Split(all[end++], words, publisher, host);
            if (words.Count > 0) lists.Add((all[i].Origin, [.. Unlabelled(words).DistinctBy(w => w.ToLowerInvariant(), StringComparer.Ordinal).Take(MaxKeywords)]));
            i = end;
        }

        if (lists.Count == 0) return [];
        var chosen = Choose(lists);
        origin = chosen.Origin;
        return chosen.Words;
    }

    // What readers are shown tells which statement is about the article and which about the site or the system: the one that
    // agrees with it best counts, and where none does the printed list itself.
    private static (FieldOrigin Origin, List<string> Words) Choose(List<(FieldOrigin Origin, List<string> Words)> lists)
    {
        var printed = lists.FindIndex(static l => l.Origin.Kind == OriginKind.Element);
        if (printed <= 0 || lists[printed].Words.Count < MinPrinted) return lists[0];
        var shown = new HashSet<string>(lists[printed].Words, StringComparer.OrdinalIgnoreCase);
        var (best, most) = (printed, MinAgreement);
        for (var i = 0; i < printed; i++)
        {
            var agreement = 200 * lists[i].Words.Count(shown.Contains) / (lists[i].Words.Count + shown.Count);
            if (agreement > most) (best, most) = (i, agreement);
        }

        return lists[best];
    }

    // "Subject: Courts", "Page Type: Article", "topic/courts": where several words carry labels, those of topics are topics.
    private static List<string> Unlabelled(List<string> words)
    {
        var labelled = words.Count(static w => LabelLength(w) > 0);
        if (labelled < MinLabelled) return words;
        var topics = new List<string>();
        foreach (var word in words)
        {
            var label = LabelLength(word);
            if (label == 0) topics.Add(word);
            else if (word.AsSpan(0, label).TrimEnd(":/ ") is var name && (word[name.Length] == '/' || TopicLabels.Contains(name.ToString()))) topics.Add(word[label..].Trim());
        }

        return topics.Count > 0 ? topics : words;
    }

    private static int LabelLength(string word)
    {
        var mark = word.AsSpan().IndexOfAny(':', '/');
        if (mark <= 0 || mark + 1 >= word.Length || mark > MaxLabel) return 0;
        if (word[mark] == ':') return word[mark + 1] == ' ' ? mark + 2 : 0;
        return word.AsSpan(0, mark).IndexOfAnyExceptInRange('a', 'z') < 0 ? mark + 1 : 0;
    }

    private static void Split(Claim claim, List<string> words, string? publisher, string? host)
    {
        var separator = claim.Value.Contains(';', StringComparison.Ordinal) && !claim.Value.Contains(',', StringComparison.Ordinal) ? ';' : claim.Value.Contains('|', StringComparison.Ordinal) && !claim.Value.Contains(',', StringComparison.Ordinal) ? '|' : ',';
        foreach (var part in claim.Detail == "list" ? claim.Value.Split(separator) : [claim.Value])
        {
            var word = part.Trim().Trim('#', '"', '[', ']', ',').Trim();
            if (word.Length is < 2 or > MaxLength || HeadlineText.IsSite(word, publisher, host) && publisher is not null && HeadlineText.Same(word, publisher)) continue;
            // "type:article", "section=news": labels for machines.
            if (word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon + 1 < word.Length && word[colon + 1] != ' ') continue;
            if (word.Contains('=', StringComparison.Ordinal)) continue;
            if (!IsIdentifier(word)) words.Add(word);
        }
    }

    // A UUID and the like: no topic has as many digits.
    private static bool IsIdentifier(string word)
    {
        var digits = 0;
        foreach (var c in word) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits >= 6 && digits * 3 >= word.Length;
    }
}
