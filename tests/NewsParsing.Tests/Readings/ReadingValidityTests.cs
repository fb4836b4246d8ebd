using static NewsParsing.Tests.Readings.CorpusArticle;

namespace NewsParsing.Tests.Readings;

/// <summary>The readings themselves: everything they claim to be printed is printed.</summary>
public class ReadingValidityTests
{
    private static readonly string[] QuoteKinds = [.. Enum.GetNames<QuoteKind>().Select(StructureComparison.Camel)];
    private static readonly string[] SourceKinds = [.. Enum.GetNames<SourceKind>().Select(StructureComparison.Camel)];

    public static TheoryData<string> Articles => ReadingTests.Articles;

    [Theory]
    [MemberData(nameof(Articles))]
    public void Quotes_of_the_reading_are_printed_in_their_order(string slug)
    {
        var article = Load(slug);
        var source = Fold(article.Source);
        var from = 0;
        foreach (var quote in article.Reading.Quotes)
        {
            var start = source.IndexOf(Fold(quote.Parts[0]), from, StringComparison.Ordinal);
            Assert.True(start >= 0, $"{slug}: not printed after the quote before it: {quote.Parts[0]}");
            from = start;
            var end = start;
            foreach (var part in quote.Parts)
            {
                var at = source.IndexOf(Fold(part), end, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{slug}: part not printed: {part}");
                end = at + Fold(part).Length;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Words_of_the_reading_are_printed(string slug)
    {
        var (_, text, reading) = Load(slug);
        var source = Fold(text);
        foreach (var words in PrintedWords(reading))
            Assert.True(source.Contains(Fold(words), StringComparison.Ordinal), $"{slug}: not printed: {words}");
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Quotes_of_the_reading_lead_to_its_sources(string slug)
    {
        var reading = Load(slug).Reading;
        var sources = reading.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(reading.Sources.Count, sources.Count);
        foreach (var quote in reading.Quotes)
        {
            Assert.All(quote.Source.Values, id => Assert.True(id is null || sources.Contains(id), $"{slug}: no source {id}: {quote.Text}"));
            Assert.All(quote.Kind.Values, kind => Assert.Contains(kind, QuoteKinds));
        }

        Assert.All(sources, id => Assert.True(reading.Quotes.Exists(quote => quote.Source.Values.Contains(id)), $"{slug}: nothing of source {id}"));
        Assert.All(reading.Sources.SelectMany(source => source.Kind.Values),
            kind => Assert.Contains(kind, SourceKinds));
    }

    private static IEnumerable<string> PrintedWords(Reading reading)
    {
        IEnumerable<OneOf> printed =
        [
            reading.Headline, reading.Kicker, reading.Deck, reading.Section ?? OneOf.Nothing, reading.Byline ?? OneOf.Nothing,
            .. reading.Organizations,
            .. reading.Authors.SelectMany(author => new[] { author.Role, author.Affiliation, author.Place }),
            .. reading.Captions.SelectMany(caption => new[] { caption.Text, caption.Credit }),
            .. reading.Related.Select(link => link.Text),
            .. reading.Quotes.SelectMany(quote => new[] { quote.Cue, quote.Speaker }),
            .. reading.Sources.SelectMany(source => new[] { source.Title, source.Place }),
        ];
        return printed.SelectMany(value => value.Values).OfType<string>()
            .Concat(reading.Authors.Select(author => author.Name))
            .Concat(reading.Paragraphs).Concat(reading.Headings).Concat(reading.Quotations).Concat(reading.OptionalBlocks)
            .Concat(reading.NotInText)
            .Concat(reading.Lists.SelectMany(items => items))
            .Concat(reading.Notes.Select(note => note.Starts))
            .Concat(reading.Notes.SelectMany(note => note.People).Select(person => person.Name))
            .Concat(reading.Comments?.Items.SelectMany(comment => new[] { comment.Starts, comment.Ends }) ?? [])
            .Concat(reading.EitherWay.Select(either => either.Text))
            .Concat(reading.Dateline is { } dateline ? [dateline.Text] : []);
    }
}
