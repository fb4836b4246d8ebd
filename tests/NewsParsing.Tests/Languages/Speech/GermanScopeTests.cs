namespace NewsParsing.Tests.Languages.Speech;

/// <summary>German: which of the words around a verb are those reported, which are names, and where the report ends.</summary>
public class GermanScopeTests
{
    [Theory]
    [InlineData("Die Entwickler griffen erneut auf „Neue Stadt“ zurück.")]
    [InlineData("Das Forum greift mit dem Motto „Menschenwürde“ ein Thema der Stadt auf.")]
    [InlineData("Erwartungsgemäß stellte die Werft auch erstmals ein „Funk-Segel-Boot“ vor.")]
    [InlineData("Den Namen der Sendung gab der Sender bereits bekannt: „Anna Brandt – Geheimnisse einer Köchin“.")]
    [InlineData("Für das neue Netz „Heim“ begann am Montag die Anmeldung.")]
    [InlineData("Ein Team der „Neuen Wache“ hatte die beiden Boote gefunden.")]
    [InlineData("Dann nennt sie sich „schau 12“ und findet im Juni statt.")]
    [InlineData("Falls die Werft „Nordbau“ schließen muss, droht der Stadt der Abstieg.")]
    [InlineData("In seiner „Hafenrede“, die von der Kanzlerin verlesen wurde, mahnte Harper zu einem sparsamen Haushalt.")]
    [InlineData("Ute Rahn, die zuletzt mit einem sogenannten „Hafen-Vergleich“ für Unruhe gesorgt hatte, kritisierte die Entscheidung der Fraktion.")]
    public void Names_and_the_reporters_own_clauses_are_no_quotes(string text) => Assert.Empty(ReportedSpeech.Read("de", text).Quotes);

    [Theory]
    [InlineData("Von einer „gezielten Falschmeldung“ sprach der Grünen-Politiker Karl Strobel.", "gezielten Falschmeldung", "der Grünen-Politiker Karl Strobel")]
    [InlineData("Mit den Worten „Wenn es um den Hafen geht, bin ich voller Eifer“ verteidigte Ute Rahn ihren Plan.", "Wenn es um den Hafen geht, bin ich voller Eifer", "Ute Rahn")]
    [InlineData("Die Werft begründete den Schritt wie folgt: „Der Kran ist alt und wird nicht mehr gebaut.“", "Der Kran ist alt und wird nicht mehr gebaut.", "Die Werft")]
    [InlineData("Matt kritisierte die Haltung Korins, der zum Sturm aufgerufen haben soll, als „Fehler, der den Falschen gelegen kam“.", "Fehler, der den Falschen gelegen kam", "Matt")]
    [InlineData("Theo Zander, Präsident des Nordischen Ruder Verbands (NRV) nannte die Bewerbung „sehr respektabel“.", "sehr respektabel", "Theo Zander, Präsident des Nordischen Ruder Verbands (NRV)")]
    [InlineData("Als ihm der Haftbefehl eröffnet worden war sagte Löbe: „Ich habe niemanden betrogen und nichts genommen.“", "Ich habe niemanden betrogen und nichts genommen.", "Löbe")]
    [InlineData("In der Hafenzeitung fand sich dazu die Feststellung „Mit diesem Ziel stellt die Werft ihre Arbeit um“.", "Mit diesem Ziel stellt die Werft ihre Arbeit um", "der Hafenzeitung")]
    public void Only_the_words_in_marks_are_quoted(string text, string words, string speaker)
    {
        var quote = Assert.Single(ReportedSpeech.Read("de", text).Quotes);
        Assert.Equal((words, QuoteKind.Direct, speaker), (quote.Text, quote.Kind, quote.Speaker?.Text));
    }

    [Theory]
    [InlineData("Der Kapitän sagte, das am Montag gelieferte Boot sei alt.", "das am Montag gelieferte Boot sei alt", "Der Kapitän")]
    [InlineData("Rahn schrieb in einer Erklärung, die auf ihrer Seite veröffentlicht wurde, sie wolle „dem Hafen Ruhe gönnen“.", "sie wolle „dem Hafen Ruhe gönnen“", "Rahn")]
    [InlineData("Er begründet dies damit, dass die Aufsicht „sehr fragwürdig“ sei.", "die Aufsicht „sehr fragwürdig“ sei", "Er")]
    [InlineData("Dabei sollen laut dem Ankläger des Gerichts, Luis Moren, Taten „von großer Härte“ begangen worden sein.", "Dabei sollen Taten „von großer Härte“ begangen worden sein", "dem Ankläger des Gerichts, Luis Moren")]
    [InlineData("Fritz Tack, Experte der Fraktion, kritisierte, die Werft habe sich gebeugt und der Sprecher der Grünen forderte vom Minister einen Stopp.", "die Werft habe sich gebeugt", "Fritz Tack, Experte der Fraktion")]
    [InlineData("„In absehbarer Zeit“, so Vorstand Hans Petz, wird die Werft „auch ein Boot bauen, das leise fährt“.", "In absehbarer Zeit wird die Werft „auch ein Boot bauen, das leise fährt“", "Vorstand Hans Petz")]
    [InlineData("Die Zahl der Toten stieg nach Behördenangaben auf zwölf.", "Die Zahl der Toten stieg auf zwölf", "Behördenangaben")]
    [InlineData("Laut Polizei fuhr der Mann mit 120 Kilometern pro Stunde.", "fuhr der Mann mit 120 Kilometern pro Stunde", "Polizei")]
    [InlineData("Zum Hintergrund führt der Bericht aus, rund 37 Prozent der Boote seien zu alt.", "rund 37 Prozent der Boote seien zu alt", "der Bericht")]
    public void The_report_starts_behind_what_tells_of_its_speaker(string text, string words, string speaker)
    {
        var quote = Assert.Single(ReportedSpeech.Read("de", text).Quotes);
        Assert.Equal((words, speaker), (quote.Text, quote.Speaker?.Text));
    }

    [Fact]
    public void A_sentence_in_marks_behind_a_clause_and_a_colon_is_a_quote_of_its_own()
    {
        var quotes = ReportedSpeech.Read("de", "Der Minister zeigte sich besorgt, dass der Streit nun ins Ausland getragen würde: „Das hat es noch nicht gegeben.“").Quotes;
        Assert.Equal(["der Streit nun ins Ausland getragen würde", "Das hat es noch nicht gegeben."], quotes.Select(q => q.Text));
        Assert.All(quotes, q => Assert.Equal("Der Minister", q.Speaker?.Text));
    }

    [Fact]
    public void A_missing_space_behind_a_full_stop_ends_the_sentence()
    {
        var quotes = ReportedSpeech.Read("de", "„Wir halten durch“, sagte der Abt.Als „verpasste Chance“ beurteilte Volker Rühl das Vorhaben.").Quotes;
        Assert.Equal(["der Abt", "Volker Rühl"], quotes.Select(q => q.Speaker?.Text));
    }

    [Fact]
    public void Where_somebody_belongs_is_no_part_of_the_name() =>
        Assert.Equal("Ole Rühl", Assert.Single(ReportedSpeech.Read("de", "Ihr Kollege Ole Rühl von der FBU sieht das anders: „Der Plan kostet nur Geld.“").Sources).Name);
}
