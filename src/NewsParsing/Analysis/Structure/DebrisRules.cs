using System.Buffers;

namespace NewsParsing;

/// <summary>Tells a page's furniture (share bars, counters, form labels, cookie and newsletter lines) from an article's text.</summary>
internal static class DebrisRules
{
    private const int MaxPhraseWords = 14;
    private const int MaxStartLength = 180;
    private const int MaxCrumbLength = 24;
    private const int MinCrumbs = 2;
    private static readonly SearchValues<char> PathMarks = SearchValues.Create("/|•·");
    private static readonly SearchValues<char> Crumbs = SearchValues.Create(">›»→");

    public static bool IsDebris(BlockFacts facts, PageLexicon lexicon)
    {
        if (facts.Text.Length > LineFold.MaxLength) return false;
        // Most lines of a story open with a word that no furniture opens with.
        if (!lexicon.FurnitureOpenings.MayStart(facts.Text)) return HoldsAllRights(facts) || IsBreadcrumb(facts.Text);
        // Asterisks, a lozenge, a row of dashes: ornament between two parts of the text.
        if (facts.Folded.Length == 0) return true;
        if (facts.OpensWithQuote) return false;
        if (facts.Folded is "#" && facts.Text.Length < 4) return true;
        if (facts.Words <= MaxPhraseWords && IsMadeOfPhrases(facts.Folded, lexicon)) return !IsSentenceOfTwoWords(facts);
        if (facts.Text.Length <= MaxStartLength && lexicon.DebrisStarts.StartLength(facts.Folded) > 0) return true;
        if (facts.Words <= MaxPhraseWords && IsFollowLine(facts, lexicon)) return true;
        return IsTopicLine(facts, lexicon) || IsCopyright(facts) || IsBreadcrumb(facts.Text) || IsSectionPath(facts, lexicon);
    }

    /// <summary>Whether phrases of furniture and names of networks make up the whole line: "Share Tweet Email 5 min read".</summary>
    public static bool IsMadeOfPhrases(ReadOnlySpan<char> folded, PageLexicon lexicon)
    {
        while (!folded.IsEmpty)
        {
            var length = Math.Max(lexicon.Debris.StartLength(folded), UniversalLexicon.ShareWords.StartLength(folded));
            if (length == 0) return false;
            folded = folded[length..].TrimStart(' ');
        }

        return true;
    }

    // "Yes." and "No!" are somebody's words; "Copyright 2024. All rights reserved." is not.
    private static bool IsSentenceOfTwoWords(BlockFacts facts) => facts.Words <= 2 && facts.EndsSentence && facts.Text[^1] != '…';

    private static bool IsCopyright(BlockFacts facts) =>
        facts.Folded.StartsWith("© #", StringComparison.Ordinal) || HoldsAllRights(facts);

    private static bool HoldsAllRights(BlockFacts facts) =>
        facts.Text.Contains("reserved", StringComparison.OrdinalIgnoreCase) && facts.Folded.Contains("all rights reserved", StringComparison.Ordinal);

    // "Tags: bread, closures"
    private static bool IsTopicLine(BlockFacts facts, PageLexicon lexicon)
    {
        var length = lexicon.TopicHeads.StartLength(facts.Folded);
        if (length == 0 || facts.EndsSentence) return length == facts.Folded.Length && length > 0;
        return length == facts.Folded.Length || facts.Text.AsSpan(Math.Min(length, facts.Text.Length)).TrimStart() is [':' or '：', ..];
    }

    // "Follow the Harbor Post on Facebook and X."
    private static bool IsFollowLine(BlockFacts facts, PageLexicon lexicon)
    {
        var length = lexicon.FollowWords.StartLength(facts.Folded);
        if (length == 0 || length == facts.Folded.Length) return false;
        var last = facts.Folded.AsSpan()[(facts.Folded.LastIndexOf(' ') + 1)..];
        return UniversalLexicon.Networks.Contains(last);
    }

    // "Home / News / Politics"
    private static bool IsSectionPath(BlockFacts facts, PageLexicon lexicon)
    {
        if (!facts.Text.AsSpan().ContainsAny(PathMarks)) return false;
        var rest = facts.Folded.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = Math.Max(lexicon.Sections.StartLength(rest), lexicon.Debris.StartLength(rest));
            if (length == 0) return false;
            rest = rest[length..].TrimStart(' ');
        }

        return true;
    }

    private static bool IsBreadcrumb(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Crumbs)) return false;
        var crumbs = 0;
        while (!text.IsEmpty)
        {
            var mark = text.IndexOfAny(Crumbs);
            var crumb = (mark < 0 ? text : text[..mark]).Trim();
            if (crumb.Length is 0 or > MaxCrumbLength || TextFacts.EndsSentence(crumb)) return false;
            crumbs++;
            text = mark < 0 ? [] : text[(mark + 1)..];
        }

        return crumbs >= MinCrumbs;
    }
}
