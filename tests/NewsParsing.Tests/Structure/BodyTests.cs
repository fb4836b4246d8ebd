namespace NewsParsing.Tests.Structure;

public class BodyTests
{
    private const string Head = "Bridge to shut for a year\n\nBy Ann Lee\n\n";
    private const string One = "The town council voted on Monday night to shut the old bridge for a year, and the ferry will run until nine.";
    private const string Two = "Nobody spoke against it, and the meeting closed early because of the rain that had begun to fall outside.";

    [Theory]
    [InlineData("A mason at work on the bridge. [File]", "A mason at work on the bridge.", "File")]
    [InlineData("A mason at work on the bridge on Monday. (AP Photo/Jane Roe)", "A mason at work on the bridge on Monday.", "AP Photo/Jane Roe")]
    [InlineData("A mason at work. Photograph: Jane Roe/Getty Images", "A mason at work.", "Jane Roe/Getty Images")]
    [InlineData("A mason at work on the bridge Photo: Jane Roe", "A mason at work on the bridge", "Jane Roe")]
    [InlineData("A mason at work on the bridge | Jane Roe", "A mason at work on the bridge", "Jane Roe")]
    [InlineData("A mason at work on the bridge © Jane Roe", "A mason at work on the bridge", "Jane Roe")]
    [InlineData("A mason at work on the bridge. Jane Roe/AFP", "A mason at work on the bridge.", "Jane Roe/AFP")]
    [InlineData("Ein Maurer bei der Arbeit. Foto: dpa", "Ein Maurer bei der Arbeit.", "dpa")]
    [InlineData("A mason at work on the bridge. IRENE SOTO (EFE)", "A mason at work on the bridge.", "IRENE SOTO (EFE)")]
    public void Caption_and_credit_are_parted(string line, string caption, string credit)
    {
        var text = Head + One + "\n\n" + line + "\n\n" + Two + "\n";
        var language = line.Contains("Foto:", StringComparison.Ordinal) ? "de" : "en";
        var article = new ArticleParser(ArticleParserOptions.Default with { Language = language }).ParseText(text);
        var found = Assert.Single(article.Captions);
        Assert.Equal((caption, credit), (found.Text, found.Credit));
        Assert.Equal(line, text[found.SourceSpan!.Value.Range]);
        Assert.Equal(One + "\n\n" + Two, article.Text);
    }

    [Fact]
    public void Credit_on_its_own_line_joins_the_caption_above()
    {
        var article = Parse(Head + One + "\n\n\nA mason at work on the bridge on Monday\n(AP Photo/Jane Roe)\n\n" + Two + "\n");
        Assert.Equal(("A mason at work on the bridge on Monday", "AP Photo/Jane Roe"), (Assert.Single(article.Captions).Text, article.Captions[0].Credit));
    }

    [Theory]
    [InlineData("The police said nobody was hurt, and that the road would open at noon. (dpa)")]
    [InlineData("The minister (AP) did not answer.")]
    [InlineData("The bill was drawn up by Senator Jane Roe (D-N.Y.)")]
    [InlineData("He posted a photo: nobody believed it.")]
    public void Paragraph_is_no_caption(string paragraph) =>
        Assert.True(Parse(Head + One + "\n\n" + Two + "\n\n" + paragraph + "\n").Captions.IsEmpty);

    [Fact]
    public void Heading_may_stand_in_quotation_marks()
    {
        var article = Parse(Head + One + "\n\n'Nobody asked us'\n\n" + Two + "\n");
        Assert.Equal("'Nobody asked us'", Assert.IsType<Heading>(article.Blocks[1]).Text);
    }

    [Theory]
    [InlineData("\"Nobody asked us,\" she said.")]
    [InlineData("She went on to say:")]
    [InlineData("\"Why not?\"")]
    [InlineData("No.")]
    public void Short_paragraph_is_no_heading(string line)
    {
        var article = Parse(Head + One + "\n\n" + line + "\n\n" + Two + "\n");
        Assert.Equal(line, Assert.IsType<Paragraph>(article.Blocks[1]).Text);
    }

    [Fact]
    public void Questions_of_an_interview_are_paragraphs()
    {
        var article = Parse(Head + One + "\n\nDo you like the bridge?\n\n" + Two + "\n\nWhat did you say?\n\n" + One + "\n\nWhy did you stay?\n\n" + Two + "\n\nWill you go back?\n\n" + One + "\n");
        Assert.All(article.Blocks, b => Assert.IsType<Paragraph>(b));
    }

    [Fact]
    public void Bullets_make_a_list_without_their_marks()
    {
        var text = Head + One + "\n\n• Two people hurt\n• Road shut\n\n" + Two + "\n";
        var article = Parse(text);
        var list = Assert.IsType<ListBlock>(article.Blocks[1]);
        Assert.Equal(["Two people hurt", "Road shut"], list.Items);
        Assert.Equal("Road shut", text[article.SourceSpanOf(new TextSpan(list.Span.Start + 16, list.Span.End))!.Value.Range]);
    }

    [Fact]
    public void Dashes_before_sentences_are_dialogue()
    {
        var article = Parse(Head + One + "\n\n– I did not see it.\n\n– Nor did I, she said.\n\n" + Two + "\n");
        Assert.Equal("– I did not see it.", Assert.IsType<Paragraph>(article.Blocks[1]).Text);
    }

    [Fact]
    public void Sentence_that_offers_a_link_is_paragraph_and_link()
    {
        var article = Parse(Head + One + "\n\nThe full report can be viewed here.\n\n" + Two + "\n");
        Assert.Equal("The full report can be viewed here.", Assert.Single(article.RelatedLinks).Text);
        Assert.Equal(3, article.Blocks.Count);
    }

    [Theory]
    [InlineData("Read more: The bridge that never was")]
    [InlineData("RELATED: The bridge that never was")]
    [InlineData("Lesen Sie auch: Die Brücke, die es nie gab")]
    public void Link_line_leaves_the_body(string line)
    {
        var article = new ArticleParser(ArticleParserOptions.Default with { Language = "de" }).ParseText(Head + One + "\n\n" + line + "\n\n" + Two + "\n");
        Assert.Equal(line, Assert.Single(article.RelatedLinks).Text);
        Assert.Equal(One + "\n\n" + Two, article.Text);
    }

    [Theory]
    [InlineData("en", "Facebook Twitter Email Print")]
    [InlineData("en", "Do you like this article?")]
    [InlineData("en", "7 min read")]
    [InlineData("en", "We use cookies to improve your visit.")]
    [InlineData("en", "Sign up for our morning newsletter and never miss a story")]
    [InlineData("en", "Copyright 2024 The Harbour Times. All rights reserved.")]
    [InlineData("en", "Tags: bridges, ferries")]
    [InlineData("en", "* * *")]
    [InlineData("en", "Home > News > Local")]
    [InlineData("de", "Der Artikel wird nach der Anzeige fortgesetzt")]
    [InlineData("fr", "La suite après cette publicité")]
    [InlineData("es", "Síguenos en Google News")]
    [InlineData("it", "Riproduzione riservata")]
    [InlineData("pt", "Continua após a publicidade")]
    [InlineData("nl", "Deel dit artikel")]
    [InlineData("ru", "Поделиться")]
    [InlineData("ar", "جميع الحقوق محفوظة")]
    [InlineData("fa", "بیشتر بخوانید")]
    [InlineData("ur", "شیئر کریں")]
    [InlineData("tr", "Haberi paylaş")]
    [InlineData("pl", "Udostępnij artykuł")]
    [InlineData("zh", "扫一扫")]
    [InlineData("en", "View image in fullscreen")]
    [InlineData("en", "Follow the Harbor Post on Facebook and X.")]
    [InlineData("de", "Folgen Sie uns auf Instagram!")]
    [InlineData("en", "Find the Harbor Post on Instagram")]
    [InlineData("fr", "Retrouvez la Gazette du port sur Instagram")]
    [InlineData("pl", "Polub Gazetę Portową na Facebook")]
    [InlineData("ja", "この記事をシェア")]
    [InlineData("ko", "기사 공유하기")]
    public void Furniture_is_in_no_part_of_the_article(string language, string line)
    {
        var article = new ArticleParser(ArticleParserOptions.Default with { Language = language }).ParseText(Head + One + "\n\n" + line + "\n\n" + Two + "\n");
        Assert.Equal(One + "\n\n" + Two, article.Text);
        Assert.True(article.RelatedLinks.IsEmpty && article.Notes.IsEmpty);
    }

    [Theory]
    [InlineData("\"Yes,\" he said.")]
    [InlineData("Yes.")]
    [InlineData("She said she would follow the money wherever it went.")]
    [InlineData("Correction officers were not told.")]
    [InlineData("Like millions of others, she heard of it on Facebook.")]
    [InlineData("Update on the bridge was due on Friday, he said.")]
    public void Story_is_not_taken_for_furniture(string line) =>
        Assert.Equal(One + "\n\n" + line + "\n\n" + Two, Parse(Head + One + "\n\n" + line + "\n\n" + Two + "\n").Text);

    [Fact]
    public void An_image_s_alternative_text_above_its_caption_is_told_once()
    {
        var article = Parse(Head + One + "\n\nA car lies on its roof in Dunmore.\n\nView image in fullscreen\n\nA car lies on its roof in Dunmore. Photograph: Jane Roe/Harbor Pictures\n\n" + Two + "\n");
        Assert.Equal(One + "\n\n" + Two, article.Text);
        Assert.Equal("A car lies on its roof in Dunmore.", Assert.Single(article.Captions).Text);
    }

    private static Article Parse(string text) => ArticleParser.Default.ParseText(text);
}
