namespace NewsParsing.Tests.Languages.Speech;

public class JapaneseQuoteTests
{
    [Theory]
    [InlineData(
        "鉄道会社の担当者は「駅が残る理由が一つ増えた」と述べた。",
        QuoteKind.Direct, "駅が残る理由が一つ増えた", "鉄道会社の担当者", "鉄道会社の担当者")]
    [InlineData(
        "「電車を待つのが楽しい」と学生は話した。",
        QuoteKind.Direct, "電車を待つのが楽しい", "学生", "学生")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("ja", text, kind, words, speaker, source);
}
