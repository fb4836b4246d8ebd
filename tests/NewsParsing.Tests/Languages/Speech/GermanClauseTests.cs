namespace NewsParsing.Tests.Languages.Speech;

/// <summary>German clauses: the verb second or last, the subject before or behind it, the mood of reported speech.</summary>
public class GermanClauseTests
{
    [Theory]
    [InlineData(
        "Kritik kommt vom Verband der Fischer, der die Pläne als „reine Schikane“ bezeichnet.",
        "reine Schikane", "Verband der Fischer")]
    [InlineData(
        "Die Leiterin der Werft, Eva Kroll, sieht das Land in der Pflicht: „Allein schaffen wir das nicht mehr.“",
        "Allein schaffen wir das nicht mehr.", "Die Leiterin der Werft, Eva Kroll")]
    [InlineData(
        "„Wir laufen morgen wieder aus“, zitiert die Hafenzeitung den Minister.",
        "Wir laufen morgen wieder aus", "den Minister")]
    [InlineData(
        "Der Chef der Werft, Ole Rühl, wird von der „Hafenwoche“ mit den Worten zitiert: „Wir haben alles versucht.“",
        "Wir haben alles versucht.", "Der Chef der Werft, Ole Rühl")]
    [InlineData(
        "Das sei ein „Anfang für uns alle hier“, wird Ole Rühl, Chef der Werft, zitiert.",
        "Anfang für uns alle hier", "Ole Rühl, Chef der Werft")]
    [InlineData(
        "Die Behörde gab dazu bekannt: „Der Kran bleibt bis Ende Mai gesperrt.“",
        "Der Kran bleibt bis Ende Mai gesperrt.", "Die Behörde")]
    [InlineData(
        "„Da bin ich wieder an Bord“, mit diesen Worten meldete sich Kapitänin Ute Rahn zurück.",
        "Da bin ich wieder an Bord", "Kapitänin Ute Rahn")]
    [InlineData(
        "Für Kapitänin Ute Rahn ist die Lage am Kai „ernst“.",
        "ernst", "Kapitänin Ute Rahn")]
    [InlineData(
        "Bemängelt wird ein Vertrag, in dem es wörtlich heißt: „Die Stadt haftet für nichts.“",
        "Die Stadt haftet für nichts.", "ein Vertrag")]
    [InlineData(
        "Die Fischer riefen vor dem Rathaus Parolen wie „Kein Kran im Hafen!“ und zogen weiter.",
        "Kein Kran im Hafen!", "Die Fischer")]
    [InlineData(
        "Die Fischer warfen der Stadt „Wortbruch“ vor.",
        "Wortbruch", "Die Fischer")]
    public void Who_is_cited_or_holds_the_view_speaks(string text, string words, string speaker)
    {
        var quote = Assert.Single(ReportedSpeech.Read("de", text).Quotes);
        Assert.Equal(words, quote.Text);
        Assert.Equal(QuoteKind.Direct, quote.Kind);
        Assert.Equal(speaker, quote.Speaker?.Text);
    }

    [Theory]
    [InlineData("Eva Kroll ist der Meinung, dass der Kran gerettet werden müsse.", "der Kran gerettet werden müsse", "Eva Kroll")]
    [InlineData("Auf den Vorwurf der Fischer, es handele sich um einen Alleingang, antwortete niemand.", "es handele sich um einen Alleingang", "der Fischer")]
    [InlineData("Der Kran soll verkauft werden, so berichtet die Hafenzeitung.", "Der Kran soll verkauft werden", "die Hafenzeitung")]
    [InlineData("Der Kran soll verkauft werden, so heißt es in einer Erklärung des Betriebsrates.", "Der Kran soll verkauft werden", "einer Erklärung des Betriebsrates")]
    [InlineData("König Hakon XVI. sagte am Montag, der Hafen sei gerettet.", "der Hafen sei gerettet", "König Hakon XVI.")]
    public void A_noun_or_a_closing_clause_tells_whose_words_they_are(string text, string words, string speaker)
    {
        var quote = Assert.Single(ReportedSpeech.Read("de", text).Quotes);
        Assert.Equal(words, quote.Text);
        Assert.Equal(QuoteKind.Indirect, quote.Kind);
        Assert.Equal(speaker, quote.Speaker?.Text);
    }

    [Theory]
    [InlineData("Der „iPort mini“ soll der Nachfolger werden.")]
    [InlineData("Er galt schon damals als „heimlicher Hafenmeister“.")]
    [InlineData("Die Täter haben den Kran mit einer „virtuellen Bombe“ gesprengt.")]
    public void Terms_that_nobody_spoke_are_no_quotes(string text) => Assert.Empty(ReportedSpeech.Read("de", text).Quotes);

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
