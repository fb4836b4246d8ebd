namespace NewsParsing.Tests.Languages.Speech;

public class ChineseQuoteTests
{
    [Theory]
    [InlineData(
        "市长周启明说：“每一块石头都编了号。”",
        QuoteKind.Direct, "每一块石头都编了号。", "市长周启明", "周启明")]
    [InlineData(
        "周启明指出，桥面限载两吨。",
        QuoteKind.Indirect, "桥面限载两吨", "周启明", "周启明")]
    [InlineData(
        "“桥好看了，可是客人还没回来。”市长周启明说。",
        QuoteKind.Direct, "桥好看了，可是客人还没回来。", "市长周启明", "周启明")]
    [InlineData(
        "“每一块石头都编了号。”总工程师周启明说，“我们希望后人知道。”",
        QuoteKind.Direct, "每一块石头都编了号。 我们希望后人知道。", "总工程师周启明", "周启明")]
    [InlineData(
        "“我们等了三年。”船长王刚说。",
        QuoteKind.Direct, "我们等了三年。", "船长王刚", "王刚")]
    [InlineData(
        "「大橋下個月開放。」市長李明說。",
        QuoteKind.Direct, "大橋下個月開放。", "市長李明", "李明")]
    [InlineData(
        "“我们等了三年，”王刚说，“终于等到了。”",
        QuoteKind.Direct, "我们等了三年 终于等到了。", "王刚", "王刚")]
    [InlineData(
        "据李明介绍，大桥下个月开放。",
        QuoteKind.Indirect, "大桥下个月开放", "李明", "李明")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("zh", text, kind, words, speaker, source);
}
