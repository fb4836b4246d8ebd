namespace NewsParsing.Tests.Languages.Speech;

public class ArabicQuoteTests
{
    [Theory]
    [InlineData(
        "وقال وزير النقل سامر القاضي خلال الافتتاح: «هذا المرفأ أطعم أجدادنا».",
        QuoteKind.Direct, "هذا المرفأ أطعم أجدادنا", "وزير النقل سامر القاضي", "سامر القاضي")]
    [InlineData(
        "«ندفع اليوم ثلاثة أضعاف»، قال الصياد محمود عيتاني.",
        QuoteKind.Direct, "ندفع اليوم ثلاثة أضعاف", "الصياد محمود عيتاني", "محمود عيتاني")]
    [InlineData(
        "وأكدت رئيسة النقابة، هدى صالح، أن الرسوم مرتفعة.",
        QuoteKind.Indirect, "الرسوم مرتفعة", "رئيسة النقابة، هدى صالح", "هدى صالح")]
    [InlineData(
        "وبحسب تقرير للنقابة، تراجع عدد القوارب.",
        QuoteKind.Indirect, "تراجع عدد القوارب", "تقرير للنقابة", "تقرير للنقابة")]
    [InlineData(
        "وقال الوزير سامر القاضي إن المرفأ جاهز. وأضاف أن الأعمال انتهت.",
        QuoteKind.Indirect, "الأعمال انتهت", null, "سامر القاضي")]
    [InlineData(
        "من جهته، قال مسؤول في البلدية إن الرسوم قابلة للمراجعة.",
        QuoteKind.Indirect, "الرسوم قابلة للمراجعة", "مسؤول في البلدية", "مسؤول في البلدية")]
    [InlineData(
        "ونقلت وكالة الأنباء عن الوزير سامي حداد قوله إن الجسر آمن.",
        QuoteKind.Indirect, "الجسر آمن", "الوزير سامي حداد", "سامي حداد")]
    [InlineData(
        "نقلت الصحيفة عن المتحدثة ليلى منصور: \"الجسر آمن تماما ولن يغلق\".",
        QuoteKind.Direct, "الجسر آمن تماما ولن يغلق", "المتحدثة ليلى منصور", "ليلى منصور")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("ar", text, kind, words, speaker, source);
}
