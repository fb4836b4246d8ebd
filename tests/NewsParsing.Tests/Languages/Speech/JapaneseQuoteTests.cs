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
    [InlineData(
        "田中健一氏は「橋は安全だ」と述べた。",
        QuoteKind.Direct, "橋は安全だ", "田中健一氏", "田中健一")]
    [InlineData(
        "山田太郎首相は5日、「橋を直す」と語った。",
        QuoteKind.Direct, "橋を直す", "山田太郎首相", "山田太郎")]
    [InlineData(
        "東京都の小池一子知事は「急ぐ」と述べた。小池知事は予算も増やすと説明した。",
        QuoteKind.Indirect, "予算も増やす", "小池知事", "小池一子")]
    [InlineData(
        "山田2課は認否を明らかにしていない。山田関係者によると、橋は直された。",
        QuoteKind.Indirect, "橋は直された", "山田関係者", "山田関係者")]
    [InlineData(
        "田中市長は5日、橋の修理を急ぐと強調した。",
        QuoteKind.Indirect, "橋の修理を急ぐ", "田中市長", "田中")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("ja", text, kind, words, speaker, source);
}
