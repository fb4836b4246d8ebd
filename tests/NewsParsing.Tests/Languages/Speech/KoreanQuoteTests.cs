namespace NewsParsing.Tests.Languages.Speech;

public class KoreanQuoteTests
{
    [Theory]
    [InlineData(
        "해녀 고순덕 씨는 “바다가 교실입니다”라고 말했다.",
        QuoteKind.Direct, "바다가 교실입니다", "해녀 고순덕 씨", "고순덕")]
    [InlineData(
        "교장 고순덕(69) 씨는 “바다가 교실입니다”라고 말했다. 그는 “칠판은 필요 없어요”라고 덧붙였다.",
        QuoteKind.Direct, "칠판은 필요 없어요", "그", "고순덕")]
    [InlineData(
        "대변인은 “결과를 기다리고 있습니다”라고 밝혔다.",
        QuoteKind.Direct, "결과를 기다리고 있습니다", "대변인", "대변인")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("ko", text, kind, words, speaker, source);
}
