namespace NewsParsing;

/// <summary>Tells lines that only lead to other texts.</summary>
internal static class RelatedLinkRules
{
    private const int MaxLinkLength = 220;
    private const int MaxSentenceWords = 22;

    /// <summary>"Read more: Mayor opens bridge", "[RELATED: …]", "» Lesen Sie auch: …".</summary>
    public static bool IsLinkLine(BlockFacts facts, PageLexicon lexicon)
    {
        if (facts.Text.Length > MaxLinkLength || facts.Folded.Length == 0) return false;
        var start = lexicon.RelatedStarts.StartLength(facts.Folded);
        if (start == 0 || start >= facts.Folded.Length) return false;
        var text = facts.Text.AsSpan().TrimStart("[(>»›→➡▶*•-– ");
        var after = text[Math.Min(start, text.Length)..].TrimStart(" ");
        return !after.IsEmpty && after[0] is ':' or '：' or '|' or '>' or '»' or '›' or '→' && after.Length > 2;
    }

    /// <summary>A list of links begins: "Related articles", "Most read".</summary>
    public static bool IsListHead(BlockFacts facts, PageLexicon lexicon) => facts.Folded.Length > 0 && !facts.OpensWithQuote && lexicon.RelatedHeads.Contains(facts.Folded);

    /// <summary>A sentence of the story that offers a link: "The full report can be viewed here."</summary>
    public static bool IsLinkSentence(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        if (text.Length > LineFold.MaxLength || TextFacts.IsQuote(text[0]) || !TextFacts.EndsSentence(text)) return false;
        Span<char> buffer = stackalloc char[LineFold.MaxLength];
        var last = text[(text.LastIndexOf(' ') + 1)..];
        if (!lexicon.HereWords.MayStart(last) || !lexicon.HereWords.Contains(buffer[..LineFold.Fold(last, buffer)])) return false;
        return TextFacts.WordCount(text) <= MaxSentenceWords && lexicon.ViewWords.Find(buffer[..LineFold.Fold(text, buffer)]).Length > 0;
    }
}
