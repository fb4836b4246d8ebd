namespace NewsParsing.Tests.Languages.Speech;

public class UrduQuoteTests
{
    [Theory]
    [InlineData(
        "ڈپٹی کمشنر کامران خان نے کہا کہ پل کھل گیا ہے۔",
        QuoteKind.Indirect, "پل کھل گیا ہے", "ڈپٹی کمشنر کامران خان", "کامران خان")]
    [InlineData(
        "وزیر کامران خان نے بدھ کو کہا: ”یہ صرف ایک پل نہیں۔“",
        QuoteKind.Direct, "یہ صرف ایک پل نہیں۔", "وزیر کامران خان", "کامران خان")]
    [InlineData(
        "رپورٹ کے مطابق پل کے ستون ریت پر کھڑے تھے۔",
        QuoteKind.Indirect, "پل کے ستون ریت پر کھڑے تھے", "رپورٹ", "رپورٹ")]
    [InlineData(
        "کمشنر کامران خان نے کہا کہ پل کھل گیا ہے۔ انہوں نے کہا، ”یہ صرف ایک پل نہیں۔“",
        QuoteKind.Direct, "یہ صرف ایک پل نہیں۔", "انہوں", "کامران خان")]
    [InlineData(
        "”شادی اگست میں ہونی تھی“، دلہا نعمان شاہ نے ہنستے ہوئے کہا۔",
        QuoteKind.Direct, "شادی اگست میں ہونی تھی", "دلہا نعمان شاہ", "دلہا نعمان شاہ")]
    [InlineData(
        "’پل محفوظ ہے اور ہم اسے آج کھول دیں گے۔‘ وزیر ثنا خان نے کہا۔",
        QuoteKind.Direct, "پل محفوظ ہے اور ہم اسے آج کھول دیں گے۔", "وزیر ثنا خان", "ثنا خان")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("ur", text, kind, words, speaker, source);
}
