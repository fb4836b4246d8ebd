namespace NewsParsing.Tests.Quotes;

public class TurnTests
{
    private static readonly string[] Interview =
    [
        "Nora Fielding has run the bridge for nine years.",
        "OR: Who told you that it was unsafe?",
        "Nora Fielding: Everybody did. I did not listen.",
        "OR: And now?",
        "NF: I left.",
        "OR: Why?",
        "NF: Now I listen. My mother called and said, “Nora, is it still there?”",
    ];

    [Fact]
    public void A_label_stands_for_marks_and_initials_for_their_name() => Assert.Equal(
        [
            "OR: Who told you that it was unsafe?",
            "Nora Fielding: Everybody did. I did not listen.",
            "OR: And now?",
            "Nora Fielding: I left.",
            "OR: Why?",
            "Nora Fielding: Now I listen. My mother called and said, “Nora, is it still there?”",
            "mother: Nora, is it still there?",
        ],
        English.Said(Interview));

    [Fact]
    public void The_kind_of_a_turn_is_told_by_its_marks() =>
        Assert.Equal([.. Enumerable.Repeat(QuoteKind.Indirect, 5), QuoteKind.Mixed, QuoteKind.Direct], English.Read(Interview).Quotes.Select(q => q.Kind));

    [Fact]
    public void Who_is_asked_is_whom_the_article_spoke_of_and_an_answer_may_have_paragraphs()
    {
        var article = English.Read(
            "Nora Fielding maps bridges. An engineer at the Dunmore Institute, she was never on a boat.",
            "Q: When did you start?", "A: In May. It rained.", "It rained in June, too.", "Q: And?", "A: It rained.", "Q: Still?", "A: Still.");
        Assert.Equal(
            [": When did you start?", "Nora Fielding: In May. It rained. It rained in June, too.", ": And?", "Nora Fielding: It rained.", ": Still?", "Nora Fielding: Still."],
            article.Quotes.Select(q => $"{English.SourceName(article, q)}: {q.Text}"));
        Assert.Equal("A", article.Quotes[1].Speaker?.Text);
        Assert.Equal(SourceGap.NobodyInParticular, article.Quotes[0].SourceGap);
    }

    [Fact]
    public void A_name_may_have_the_line_to_itself() => Assert.Equal(
        ["Nora Fielding: It is loud.", "Omar Reyes: It is old.", "Nora Fielding: So are we.", "Omar Reyes: Speak for yourself."],
        English.Said("Nora Fielding:", "It is loud.", "Omar Reyes:", "It is old.", "Nora Fielding:", "So are we.", "Omar Reyes:", "Speak for yourself."));

    [Theory]
    [InlineData("Pros: It is light.|Cons: It is dear.|Pros: It is quick.|Cons: It is loud.")]
    [InlineData("Fielding: 543 votes so far.|Reyes: 12 votes so far.|Fielding: 600 in all.|Reyes: 13 in all.")]
    [InlineData("Monday: It rains.|Tuesday: It is dry.|Wednesday: It snows.|Thursday: It thaws.")]
    [InlineData("Nora Fielding: It is light.|Later the bridge was shut.")]
    public void Labels_that_are_nobody_s_are_no_turns(string paragraphs) => Assert.Empty(English.Read(paragraphs.Split('|')).Quotes);

    [Theory]
    [InlineData("de", "Frage: Wann war das?|Antwort: Im Mai.|Frage: Und?|Antwort: Es regnete.|Frage: Noch?|Antwort: Noch.", 6)]
    [InlineData("es", "Pregunta: ¿Cuándo fue?|Respuesta: En mayo.|P: ¿Y?|R: Llovía.|P: ¿Todavía?|R: Todavía.", 6)]
    [InlineData("sv", "Fråga: När var det?|Svar: I maj.|Fråga: Och?|Svar: Det regnade.|Fråga: Än?|Svar: Än.", 6)]
    [InlineData("ja", "問：いつでしたか。|答：五月です。|問：それから？|答：雨でした。|問：今も？|答：今も。", 6)]
    public void Question_and_answer_are_known_in_other_languages(string language, string paragraphs, int turns)
    {
        var article = QuotePipeline.Run(
            new Article { Language = language, Blocks = [.. paragraphs.Split('|').Select(p => new Paragraph { Text = p })] }, SpeechLexicon.For(language), new ParseRun(ArticleParserOptions.Default));
        Assert.Equal(turns, article.Quotes.Count);
    }
}
