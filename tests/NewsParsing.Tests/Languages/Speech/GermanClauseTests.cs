namespace NewsParsing.Tests.Languages.Speech;

/// <summary>German clauses: the verb second or last, the subject before or behind it, the mood of reported speech.</summary>
public class GermanClauseTests
{
    [Theory]
    [InlineData(
        "„Wir warten seit Jahren auf den Bus“, ließ ein Sprecher der Stadt wissen.",
        "Wir warten seit Jahren auf den Bus", "ein Sprecher der Stadt", "Sprecher der Stadt")]
    [InlineData(
        "„Wo bleibt denn unser Bus?“, wollen die Anwohner der Gasse wissen.",
        "Wo bleibt denn unser Bus?", "die Anwohner der Gasse", "Anwohner der Gasse")]
    [InlineData(
        "Den Vorschlag nannte Bürgermeister Jan Löbe „einen schlechten Scherz“.",
        "einen schlechten Scherz", "Bürgermeister Jan Löbe", "Jan Löbe")]
    [InlineData(
        "Die Verlegung der Werft stellte Minister Ole Rühl in Frage: „Davon hat hier niemand etwas.“",
        "Davon hat hier niemand etwas.", "Minister Ole Rühl", "Ole Rühl")]
    [InlineData(
        "Die in Bremen geborene Köchin Ute Rahn lobte das Essen: „Es schmeckt wie früher bei uns.“",
        "Es schmeckt wie früher bei uns.", "Die in Bremen geborene Köchin Ute Rahn", "Ute Rahn")]
    [InlineData(
        "Die Leiterin des Amts, Eva Kroll (parteilos), erklärte: „Das Geld reicht bis Ende Mai.“",
        "Das Geld reicht bis Ende Mai.", "Die Leiterin des Amts, Eva Kroll (parteilos)", "Eva Kroll")]
    [InlineData(
        "Weil die Leiterin Eva Kroll den Plan als „reine Geldverschwendung“ bezeichnet hat, gibt es Streit.",
        "reine Geldverschwendung", "die Leiterin Eva Kroll", "Eva Kroll")]
    [InlineData(
        "Die Anlage wird von Kennern als „schönste im ganzen Norden“ bezeichnet.",
        "schönste im ganzen Norden", "Kennern", "Kennern")]
    [InlineData(
        "Ein Sender zitierte den Minister Ole Rühl mit den Worten: „Wir haben alles versucht.“",
        "Wir haben alles versucht.", "den Minister Ole Rühl", "Ole Rühl")]
    [InlineData(
        "Trainer Ole Rühl sprach von einer „Farce“.",
        "Farce", "Trainer Ole Rühl", "Ole Rühl")]
    [InlineData(
        "Für Kapitänin Ute Rahn ist das „ein Anfang, mehr nicht“.",
        "ein Anfang, mehr nicht", "Kapitänin Ute Rahn", "Ute Rahn")]
    [InlineData(
        "Am 3. Mai sagte Kapitänin Ute Rahn: „Wir laufen morgen aus.“",
        "Wir laufen morgen aus.", "Kapitänin Ute Rahn", "Ute Rahn")]
    [InlineData(
        "Auf dem Banner am Kran war die Parole „Kein Schiff verlässt den Hafen“ zu lesen.",
        "Kein Schiff verlässt den Hafen", "dem Banner am Kran", "Banner am Kran")]
    [InlineData(
        "Passend zum Wetter warnte die Moderatorin eines Senders: „Auf den Stegen ist es heute glatt.“",
        "Auf den Stegen ist es heute glatt.", "die Moderatorin eines Senders", "Moderatorin eines Senders")]
    [InlineData(
        "Minister Ole Rühl war zufrieden: „Ein guter Start“, sagte er am Kai.",
        "Ein guter Start", "er", "Ole Rühl")]
    [InlineData(
        "Als ein Gast zu Hilfe kam, biss der Randalierer ihn und rief: „Lasst mich raus!“",
        "Lasst mich raus!", "der Randalierer", "Randalierer")]
    public void Quoted_words_go_to_the_subject_of_their_clause(string text, string words, string speaker, string source) =>
        ReportedSpeech.AssertLast("de", "Der Hafen ruht. " + text, QuoteKind.Direct, words, speaker, source);

    [Fact]
    public void The_mood_of_the_verb_goes_on_reporting_whoever_spoke_last()
    {
        var article = ReportedSpeech.Read("de", "Wirtin Eva Kroll sagte, das Haus werde verkauft. Der Preis sei noch „in der Schwebe“. Im Mai könnten Gäste kommen.");
        Assert.Equal(2, article.Quotes.Count);
        Assert.Equal(QuoteKind.Mixed, article.Quotes[1].Kind);
        Assert.Equal("Der Preis sei noch „in der Schwebe“ Im Mai könnten Gäste kommen", article.Quotes[1].Text);
        Assert.Equal("Eva Kroll", SourceNameOf(article, article.Quotes[1]));
    }

    [Fact]
    public void A_sentence_without_that_mood_is_the_writers()
    {
        var article = ReportedSpeech.Read("de", "Wirtin Eva Kroll sagte, das Haus werde verkauft. Der Preis ist noch offen.");
        Assert.Single(article.Quotes);
    }

    [Fact]
    public void The_subject_of_words_in_that_mood_does_not_speak_them()
    {
        var article = ReportedSpeech.Read("de", "Die Fraktion teilt die Meinung, die Ordnung der Stadt sei „nicht länger zu halten“.");
        Assert.Equal("Fraktion", SourceNameOf(article, article.Quotes[^1]));
    }

    [Fact]
    public void What_the_sentence_behind_points_back_to_is_its_subjects()
    {
        var article = ReportedSpeech.Read("de", "Der Hafen ruht. „Ja, es wird teurer.“ Das musste Minister Ole Rühl am Ende einräumen.");
        Assert.Equal("Ole Rühl", SourceNameOf(article, Assert.Single(article.Quotes)));
    }

    [Fact]
    public void A_quote_joined_to_another_has_its_speaker()
    {
        var article = ReportedSpeech.Read("de", "Minister Ole Rühl sagte: „Wir haben alles versucht.“ und „Wir versuchen es wieder.“");
        Assert.Equal("Wir haben alles versucht. Wir versuchen es wieder.", Assert.Single(article.Quotes).Text);
    }

    [Theory]
    [InlineData("Im Magazin „Neue Wege im Schiffbau“ stand nichts davon.")]
    [InlineData("Die Wirtin las im „Hafenboten“ davon.")]
    [InlineData("Der Sänger nennt sich „der blaue Peter“.")]
    [InlineData("Die Wirtin war schon als „die lange Lene“ bekannt.")]
    [InlineData("Sie zogen unter dem Motto „Kein Schiff verlässt den Hafen“ zum Kai.")]
    [InlineData("Die sogenannten „stillen Teilhaber“ sind dem Minister bekannt.")]
    public void Names_and_titles_in_marks_are_no_quotes(string text) =>
        Assert.Empty(ReportedSpeech.Read("de", "Der Hafen ruht. " + text).Quotes);

    [Fact]
    public void A_paper_in_marks_is_told_something_and_says_nothing()
    {
        var article = ReportedSpeech.Read("de", "Die Wirtin sagte dem „Hafenboten“, das Haus werde verkauft.");
        Assert.Equal("das Haus werde verkauft", Assert.Single(article.Quotes).Text);
    }

    [Fact]
    public void A_paper_in_marks_speaks_where_it_is_the_subject()
    {
        var article = ReportedSpeech.Read("de", "Der Hafen ruht. „Es ist das Ende einer langen Geschichte“, schrieb der „Hafenbote“.");
        Assert.Equal("der „Hafenbote“", Assert.Single(article.Quotes).Speaker?.Text);
    }

    [Fact]
    public void A_hyphen_that_stands_for_half_a_word_ends_nothing()
    {
        var article = ReportedSpeech.Read("de", "Löbe hatte die Rolle der Partei- und Ratsvorsitzenden betont: „Das entscheiden am Ende die Fraktionen.“");
        Assert.Equal("Löbe", Assert.Single(article.Quotes).Speaker?.Text);
    }

    [Theory]
    [InlineData("Er ist 17. Die Polizei sagte: „Wir suchen ihn seit Montag.“", "Die Polizei")]
    [InlineData("Der 41. Präsident des Vereins, Jan Löbe, sagte: „Wir suchen ihn seit Montag.“", "Der 41. Präsident des Vereins, Jan Löbe")]
    public void An_ordinal_ends_no_sentence_but_a_number_may(string text, string speaker) =>
        Assert.Equal(speaker, ReportedSpeech.Read("de", text).Quotes[^1].Speaker?.Text);

    private static string? SourceNameOf(Article article, Quote quote) => article.Sources.FirstOrDefault(s => s.Id == quote.SourceId)?.Name;
}
