namespace NewsParsing.Tests;

/// <summary>An article that has a value in every member of every record.</summary>
internal static class SampleArticle
{
    private static readonly TextSpan Somewhere = new(3, 9);

    private static readonly ArticleDate Date = new()
    {
        Instant = new DateTimeOffset(2020, 6, 15, 10, 30, 0, TimeSpan.FromHours(4.5)), HasOffset = true, HasTime = true, Text = "June 15, 2020 10:30 (+04:30)",
    };

    private static readonly Author Author = new()
    {
        Name = "Jane Roe", Role = "Staff Writer", Affiliation = "The Daily", Place = "Kabul", Url = "https://news.example/jane",
    };

    private static readonly Figure Figure = new()
    {
        ImageUrl = "https://news.example/a.jpg", Alt = "A bridge [new]",
        Caption = new Caption { Text = "The bridge at dawn.", Credit = "Jane Roe/AFP", SourceSpan = Somewhere },
    };

    public static Article Create()
    {
        var article = new Article
        {
            Headline = "Mayor opens *bridge*",
            Kicker = "Transport",
            Deck = "It took nine years and cost a fortune.",
            Byline = new Byline { Text = "By Jane Roe and AFP", Authors = [Author], Organizations = ["AFP"] },
            Dateline = new Dateline { Text = "KABUL, May 27 (AFP) -- ", Place = "KABUL", Agency = "AFP", Date = "May 27", SourceSpan = Somewhere },
            Published = Date,
            Modified = Date with { Instant = Date.Instant.AddDays(1) },
            Language = "en",
            Publisher = "The Daily",
            Section = "World",
            Keywords = ["bridges", "mayors"],
            Description = "The mayor opened a bridge.",
            Url = "https://news.example/bridge?ref=x",
            CanonicalUrl = "https://news.example/bridge",
            IsAccessibleForFree = true,
            LeadImage = Figure,
            Blocks = Blocks(),
            Notes = [new Note { Kind = NoteKind.Correction, Text = "Correction: the name was misspelled.", People = [Author], SourceSpan = Somewhere }],
            RelatedLinks = [new RelatedLink { Text = "The full report can be read here.", Url = "https://news.example/report", SourceSpan = Somewhere }],
            Comments = new CommentSection
            {
                DeclaredCount = 7, Policy = "Be kind.",
                Items =
                [
                    new Comment { Id = 1, Author = "Ahmad", Time = Date, Text = "Good.", SourceSpan = Somewhere },
                    new Comment { Id = 2, ParentId = 1, Author = "bob", Text = "Is it?" },
                ],
            },
            Provenance = [new FieldOrigin { Field = "headline", Kind = OriginKind.Meta, Path = "og:title", SourceSpan = Somewhere }],
            Diagnostics = [new Diagnostic { Code = DiagnosticCodes.CommentCountDiffers, Message = "The page counts 7 comments.", SourceSpan = Somewhere }],
        };
        return article with { Quotes = Quotes(article.Text), Sources = Sources(article.Text) };
    }

    private static EquatableArray<Block> Blocks() =>
    [
        new Paragraph
        {
            Text = "\"It holds,\" said Gen. (ret.) Omar Haidari, a former head of the Roads Office in Kabul. \"I am sure it will hold for a hundred years.\"",
            SourceSpan = new TextSpan(100, 235), SourceRuns = [new SourceRun(5, 106)],
        },
        new FigureBlock { Figure = Figure, SourceSpan = Somewhere },
        new Heading { Text = "What comes next", Level = 3, SourceSpan = Somewhere, Time = new ArticleDate { Instant = new DateTimeOffset(2020, 5, 27, 10, 15, 0, TimeSpan.Zero), HasTime = true, Text = "10:15" } },
        new ListBlock { Text = "a second bridge\na tunnel", IsOrdered = true, Items = ["a second bridge", "a tunnel"], SourceSpan = Somewhere },
        new BlockQuotation { Text = "No bridge, no town.\nNo town, no mayor.", Attribution = "An old song", SourceSpan = Somewhere },
        new TableBlock { Rows = [new TableRow { Cells = ["Year", "Cost"] }, new TableRow { Cells = ["2019", "1|2"] }], SourceSpan = Somewhere },
        new EmbedBlock { Provider = "video.example", Url = "https://video.example/1", Text = "Watch it open", SourceSpan = Somewhere },
        new Paragraph { Text = "Officials warned that prices may rise. Nobody else would speak." },
    ];

    private static EquatableArray<Quote> Quotes(string text) =>
    [
        new Quote
        {
            Id = 1, Kind = QuoteKind.Direct, Text = "It holds I am sure it will hold for a hundred years.",
            Parts = [SpanOf(text, "It holds"), SpanOf(text, "I am sure it will hold for a hundred years.")],
            Cue = Phrase(text, "said"), Attribution = SpanOf(text, "said Gen. (ret.) Omar Haidari"), Speaker = Phrase(text, "Omar Haidari"), SourceId = 1, Confidence = 0.95,
        },
        new Quote
        {
            Id = 2, Kind = QuoteKind.Indirect, Text = "prices may rise", Parts = [SpanOf(text, "prices may rise")],
            Cue = Phrase(text, "warned"), Attribution = SpanOf(text, "Officials warned"), Speaker = Phrase(text, "Officials"), SourceId = 2,
        },
        new Quote { Id = 3, Kind = QuoteKind.Mixed, Text = "No bridge, no town.", Parts = [SpanOf(text, "No bridge, no town.")], SourceGap = SourceGap.UnresolvedPronoun, Confidence = 0.5 },
    ];

    private static EquatableArray<Source> Sources(string text) =>
    [
        new Source
        {
            Id = 1, Kind = SourceKind.Person, Name = "Omar Haidari", Title = "Gen. (ret.)", Place = "Kabul",
            Roles = [new SourceRole { Text = "head of the Roads Office", Organization = "Roads Office", Place = "in Kabul", IsFormer = true }],
            Mentions = [new Mention("Omar Haidari", SpanOf(text, "Omar Haidari"), MentionKind.ShortName)],
        },
        new Source
        {
            Id = 2, Kind = SourceKind.Group, Name = "Officials",
            Mentions = [new Mention("Officials", SpanOf(text, "Officials"), MentionKind.Description)],
        },
    ];

    private static PhraseSpan Phrase(string text, string words) => new(words, SpanOf(text, words));

    private static TextSpan SpanOf(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
