namespace NewsParsing.Tests.Languages.Speech;

public class PersianQuoteTests
{
    [Theory]
    [InlineData(
        "مدیر موزه، مهدی رستگار، گفت: «آب به باغ‌ها رسیده است.»",
        QuoteKind.Direct, "آب به باغ‌ها رسیده است.", "مدیر موزه، مهدی رستگار", "مهدی رستگار")]
    [InlineData(
        "وزیر گفت که هزینه پرداخت شده است.",
        QuoteKind.Indirect, "هزینه پرداخت شده است", "وزیر", "وزیر")]
    [InlineData(
        "به گفته مهدی رستگار، طول قنات هفتاد کیلومتر است.",
        QuoteKind.Indirect, "طول قنات هفتاد کیلومتر است", "مهدی رستگار", "مهدی رستگار")]
    [InlineData(
        "مدیر میراث فرهنگی شهرستان، مهدی رستگار، گفت: «قنات دوباره آب دارد.»",
        QuoteKind.Direct, "قنات دوباره آب دارد.", "مدیر میراث فرهنگی شهرستان، مهدی رستگار", "مهدی رستگار")]
    [InlineData(
        "«قنات دوباره آب دارد»، مهدی رستگار گفت.",
        QuoteKind.Direct, "قنات دوباره آب دارد", "مهدی رستگار", "مهدی رستگار")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("fa", text, kind, words, speaker, source);
}
