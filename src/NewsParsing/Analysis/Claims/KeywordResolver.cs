namespace NewsParsing;

/// <summary>The topics a page gives its article, without its own name, sections and machine labels.</summary>
internal static class KeywordResolver
{
    private const int MaxKeywords = 60;
    private const int MaxLength = 80;

    public static IReadOnlyList<string> Resolve(IReadOnlyList<Claim> claims, string? publisher, string? host, out FieldOrigin? origin)
    {
        origin = null;
        var all = ClaimPrecedence.Of(claims, ClaimFields.Keyword);
        for (var i = 0; i < all.Count;)
        {
            var end = i;
            var words = new List<string>();
            while (end < all.Count && all[end].Origin.Path == all[i].Origin.Path && all[end].Origin.Kind == all[i].Origin.Kind) Split(all[end++], words, publisher, host);
            if (words.Count > 0)
            {
                origin = all[i].Origin;
                return [.. words.DistinctBy(w => w.ToLowerInvariant(), StringComparer.Ordinal).Take(MaxKeywords)];
            }

            i = end;
        }

        return [];
    }

    private static void Split(Claim claim, List<string> words, string? publisher, string? host)
    {
        var separator = claim.Value.Contains(';', StringComparison.Ordinal) && !claim.Value.Contains(',', StringComparison.Ordinal) ? ';' : claim.Value.Contains('|', StringComparison.Ordinal) && !claim.Value.Contains(',', StringComparison.Ordinal) ? '|' : ',';
        foreach (var part in claim.Detail == "list" ? claim.Value.Split(separator) : [claim.Value])
        {
            var word = part.Trim().Trim('#', '"', '[', ']').Trim();
            if (word.Length is < 2 or > MaxLength || HeadlineText.IsSite(word, publisher, host) && publisher is not null && HeadlineText.Same(word, publisher)) continue;
            // "type:article", "section=news": labels for machines.
            if (word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon + 1 < word.Length && word[colon + 1] != ' ') continue;
            if (word.Contains('=', StringComparison.Ordinal)) continue;
            words.Add(word);
        }
    }
}
