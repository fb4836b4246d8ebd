namespace NewsParsing.Tests.Languages.Speech;

public class GermanQuoteTests
{
    [Theory]
    [InlineData(
        "„Wir haben keine Wahl“, sagte Behördenleiter Ralf Tewes vor Journalisten.",
        QuoteKind.Direct, "Wir haben keine Wahl", "Behördenleiter Ralf Tewes", "Ralf Tewes")]
    [InlineData(
        "Ministerin Anna Brandt sagte am Montag: „Das Geld reicht bis Ende Mai.“",
        QuoteKind.Direct, "Das Geld reicht bis Ende Mai.", "Ministerin Anna Brandt", "Anna Brandt")]
    [InlineData(
        "Am Dienstag teilte die Polizei mit, dass zwei Boote gesunken sind.",
        QuoteKind.Indirect, "zwei Boote gesunken sind", "die Polizei", "Polizei")]
    [InlineData(
        "Der Kapitän erklärte, die Fracht sei gesichert.",
        QuoteKind.Indirect, "die Fracht sei gesichert", "Der Kapitän", "Kapitän")]
    [InlineData(
        "„Das Seil rostet seit Jahren“, so Gutachter Jan Löbe.",
        QuoteKind.Direct, "Das Seil rostet seit Jahren", "Gutachter Jan Löbe", "Jan Löbe")]
    [InlineData(
        "Laut der Behörde bleibt die Brücke bis Ostern gesperrt.",
        QuoteKind.Indirect, "bleibt die Brücke bis Ostern gesperrt", "der Behörde", "Behörde")]
    [InlineData(
        "Der Feuerwehr zufolge brach der Brand im Keller aus.",
        QuoteKind.Indirect, "brach der Brand im Keller aus", "Der Feuerwehr", "Feuerwehr")]
    [InlineData(
        "Der Damm hielt der Flut stand, wie das Ministerium mitteilte.",
        QuoteKind.Indirect, "Der Damm hielt der Flut stand", "das Ministerium", "Ministerium")]
    [InlineData(
        "In dem Bericht heißt es: „Die Prüfung wurde verschoben.“",
        QuoteKind.Direct, "Die Prüfung wurde verschoben.", "dem Bericht", "Bericht")]
    [InlineData(
        "Die Brücke bleibt bis Ostern gesperrt. Das teilte das Landesamt am Donnerstag mit.",
        QuoteKind.Indirect, "Die Brücke bleibt bis Ostern gesperrt", "das Landesamt", "Landesamt")]
    [InlineData(
        "„Wir fangen an“, sagte Bürgermeisterin Eva Kroll. „Heute noch.“",
        QuoteKind.Direct, "Wir fangen an Heute noch.", "Bürgermeisterin Eva Kroll", "Eva Kroll")]
    [InlineData(
        "„Wir fangen an“, sagte Bürgermeisterin Eva Kroll. Die Kosten seien gedeckt, sagte sie dem Sender.",
        QuoteKind.Indirect, "Die Kosten seien gedeckt", "sie", "Eva Kroll")]
    [InlineData(
        "Am Abend hat Trainer Ole Rühl angekündigt, dass er den Verein verlässt.",
        QuoteKind.Indirect, "er den Verein verlässt", "Trainer Ole Rühl", "Ole Rühl")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("de", text, kind, words, speaker, source);

    [Theory]
    [InlineData("Der Leiter des Hafenamts der Stadt war wenig überrascht: „Der Kran rostet seit Jahren.“", "Der Leiter des Hafenamts der Stadt")]
    [InlineData("Die Sprecherin der Fraktion im Landtag war empört: „Das Geld reicht bis Ende Mai.“", "Die Sprecherin der Fraktion im Landtag")]
    [InlineData("Der Leiter hatte lange gezögert: „Der Kran rostet seit Jahren.“", "Der Leiter")]
    public void A_speaker_led_in_by_a_colon_keeps_the_body_in_the_genitive(string text, string speaker) =>
        Assert.Equal(speaker, ReportedSpeech.Read("de", text).Quotes[^1].Speaker?.Text);

    [Theory]
    [InlineData("Am Samstag haben nach Angaben der Veranstalter insgesamt 900 Gäste die neue Brücke besucht.", "der Veranstalter")]
    [InlineData("Laut dpa-Meldung bleibt die Brücke bis Ostern gesperrt.", "dpa-Meldung")]
    public void Only_a_capital_makes_a_compound_noun_of_a_word_that_ends_like_one(string text, string speaker) =>
        Assert.Equal(speaker, ReportedSpeech.Read("de", text).Quotes[^1].Speaker?.Text);

    [Theory]
    [InlineData("Für den Ausgang der Wahl war entscheidend, dass viele Bürger am Sonntag zu Hause blieben.")]
    [InlineData("Die Bürger haben entscheidend dazu beigetragen, dass die neue Brücke rasch gebaut wurde.")]
    public void What_is_decisive_reports_nobodys_words(string text) => Assert.Empty(ReportedSpeech.Read("de", text).Quotes);
}
