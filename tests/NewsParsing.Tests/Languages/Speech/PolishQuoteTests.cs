namespace NewsParsing.Tests.Languages.Speech;

public class PolishQuoteTests
{
    [Theory]
    [InlineData(
        "„To jest środek transportu” – powiedział rzecznik Bartosz Wilk.",
        QuoteKind.Direct, "To jest środek transportu", "rzecznik Bartosz Wilk", "Bartosz Wilk")]
    [InlineData(
        "Minister Danuta Rogalska podkreśliła, że remont trwał siedem lat.",
        QuoteKind.Indirect, "remont trwał siedem lat", "Minister Danuta Rogalska", "Danuta Rogalska")]
    [InlineData(
        "Według policji, kierowca uciekł.",
        QuoteKind.Indirect, "kierowca uciekł", "policji", "policji")]
    [InlineData(
        "„To jest tramwaj” – powiedział Bartosz Wilk. Dodał, że bilety są tanie.",
        QuoteKind.Indirect, "bilety są tanie", null, "Bartosz Wilk")]
    [InlineData(
        "Konserwatorka Anna Lis potwierdza, że wagon zachował 80 proc. oryginalnych części.",
        QuoteKind.Indirect, "wagon zachował 80 proc. oryginalnych części", "Konserwatorka Anna Lis", "Anna Lis")]
    [InlineData(
        "– Tracimy klientów – skarży się Józef Nowak.",
        QuoteKind.Direct, "Tracimy klientów", "Józef Nowak", "Józef Nowak")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("pl", text, kind, words, speaker, source);
}
