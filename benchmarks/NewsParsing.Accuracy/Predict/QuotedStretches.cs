namespace NewsParsing.Accuracy;

/// <summary>
/// A quote as the annotators of the German corpus mark it: each stretch in quotation marks by itself, the two halves of a
/// split quote and the words quoted within reported speech included. PolNeAR's keep a split or mixed quote in one.
/// </summary>
internal static class QuotedStretches
{
    // A word or two with a capital, within reported speech, name something; German capitals tell a noun.
    private const int MinWords = 3;

    /// <summary>Whether the corpus of this language is marked so.</summary>
    public static bool Apply(string? language) => language is not null && LanguageTag.Primary(language) is "de";

    /// <summary>The quote itself, or its parts, and what stands in marks within it.</summary>
    public static IEnumerable<(QuoteKind Kind, EquatableArray<TextSpan> Parts)> Of(Article article, Quote quote)
    {
        if (quote.Kind == QuoteKind.Direct)
        {
            foreach (var part in quote.Parts) yield return (QuoteKind.Direct, [part]);
            yield break;
        }

        yield return (quote.Kind, quote.Parts);
        if (quote.Kind != QuoteKind.Mixed) yield break;
        var spans = new List<QuotedSpan>();
        foreach (var part in quote.Parts)
        {
            MarkScanner.Scan(article.Text, part, spans);
            foreach (var span in spans)
            {
                if (IsSpeech(article.Text.AsSpan(span.Inner.Start, span.Inner.Length))) yield return (QuoteKind.Direct, [span.Inner]);
            }

            // The part is all quoted, its marks outside of it.
            if (spans.Count == 0 && part.Start > 0 && IsMark(article.Text[part.Start - 1])) yield return (QuoteKind.Direct, [part]);
        }
    }

    private static bool IsSpeech(ReadOnlySpan<char> words) =>
        words.Length > 0 && (char.IsLower(words[0]) || (words.Count(' ') >= MinWords - 1 && words[(words.LastIndexOf(' ') + 1)..] is [var last, ..] && (char.IsLower(last) || words.Count(' ') >= MinWords + 1)));

    private static bool IsMark(char c) => c is '„' or '"' or '“' or '»' or '«';
}
