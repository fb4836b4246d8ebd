using System.Globalization;
using static NewsParsing.Tests.Readings.CorpusArticle;

namespace NewsParsing.Tests.Readings;

/// <summary>Everything but quotes and sources.</summary>
internal static class StructureComparison
{
    public static Scorecard Compare(Reading reading, Article article)
    {
        var card = new Scorecard("structure");
        if (reading.Language is { } language)
            card.Check("language", article.Language?.Split('-')[0] == language, language, OneOf.Show(article.Language));
        card.Check("headline", reading.Headline, article.Headline);
        card.Check("kicker", reading.Kicker, article.Kicker);
        card.Check("deck", reading.Deck, article.Deck);
        if (reading.Section is { } section) card.Check("section", section, article.Section);
        if (reading.Byline is { } byline) card.Check("byline", byline, article.Byline?.Text);
        ComparePeople(card, "author", reading.Authors, article.Byline?.Authors ?? []);
        CompareOrganizations(card, reading.Organizations, article.Byline?.Organizations ?? []);
        CompareDateline(card, reading.Dateline, article.Dateline);
        CompareDate(card, "published", reading.Published, article.Published);
        CompareDate(card, "modified", reading.Modified, article.Modified);
        CompareBlocks(card, reading, article);
        CompareNotes(card, reading.Notes, article.Notes);
        CompareLinks(card, reading, article.RelatedLinks);
        CompareComments(card, reading.Comments, article.Comments);
        return card;
    }

    private static void ComparePeople(Scorecard card, string label, List<ReadPerson> expected, EquatableArray<Author> got)
    {
        foreach (var (i, j) in Alignment.Of(expected, got, (person, author) => person.Name == Fold(author.Name)))
        {
            if (j < 0)
            {
                card.Miss(label, expected[i].Name);
            }
            else if (i < 0)
            {
                card.Extra(label, got[j].Name);
            }
            else
            {
                card.Hit();
                card.Check($"{label} {expected[i].Name}, role", expected[i].Role, got[j].Role);
                card.Check($"{label} {expected[i].Name}, affiliation", expected[i].Affiliation, got[j].Affiliation);
                card.Check($"{label} {expected[i].Name}, place", expected[i].Place, got[j].Place);
            }
        }
    }

    private static void CompareOrganizations(Scorecard card, List<OneOf> expected, EquatableArray<string> got)
    {
        foreach (var (i, j) in Alignment.Of(expected, got, (names, name) => Accepts(names, name)))
        {
            if (i < 0) card.Extra("byline organization", got[j]);
            else if (j >= 0) card.Hit();
            else if (!expected[i].Values.Contains(null)) card.Miss("byline organization", expected[i].ToString());
        }
    }

    private static void CompareDateline(Scorecard card, ReadDateline? expected, Dateline? got)
    {
        if (expected is null)
        {
            if (got is not null) card.Extra("dateline", got.Text);
            return;
        }

        card.Check("dateline", new OneOf([expected.Text]), got?.Text);
        card.Check("dateline place", expected.Place, got?.Place);
        card.Check("dateline agency", expected.Agency, got?.Agency);
        card.Check("dateline date", expected.Date, got?.Date);
    }

    private static void CompareDate(Scorecard card, string label, ReadDate? expected, ArticleDate? got)
    {
        if (got is null && expected is null or { Optional: true }) return;
        card.Check(label, IsSame(expected, got) || (expected?.Or is { } other && IsSame(other, got)),
            expected is null ? "nothing" : Show(expected.Instant, expected.HasTime, expected.HasOffset),
            got is null ? "nothing" : Show(got.Instant, got.HasTime, got.HasOffset));
    }

    private static bool IsSame(ReadDate? expected, ArticleDate? got) =>
        expected is not null && got is not null
        && expected.Instant == got.Instant && expected.HasTime == got.HasTime && expected.HasOffset == got.HasOffset;

    private static string Show(DateTimeOffset instant, bool hasTime, bool hasOffset) =>
        $"{instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)} ({(hasTime ? "time" : "no time")}, {(hasOffset ? "offset" : "no offset")})";

    private static void CompareBlocks(Scorecard card, Reading reading, Article article)
    {
        var blocks = article.Blocks.OfType<TextBlock>()
            .Where(block => !reading.OptionalBlocks.Exists(start => Starts(start, block.Text)))
            .ToList();
        CompareTexts(card, "paragraph", reading.Paragraphs, blocks.OfType<Paragraph>(), Starts);
        CompareTexts(card, "heading", reading.Headings, blocks.OfType<Heading>(), (expected, got) => Fold(expected) == Fold(got));
        CompareTexts(card, "block quotation", reading.Quotations, blocks.OfType<BlockQuotation>(), Starts);
        card.CheckInOrder("list", reading.Lists, blocks.OfType<ListBlock>().ToList(),
            (expected, got) => expected.Select(Fold).SequenceEqual(got.Items.Select(Fold)),
            expected => string.Join(" | ", expected), got => string.Join(" | ", got.Items));
        card.CheckInOrder("caption", reading.Captions, article.Captions,
            (expected, got) => Accepts(expected.Text, got.Text) && Accepts(expected.Credit, got.Credit),
            expected => $"{expected.Text}, credit {expected.Credit}", got => $"{got.Text}, credit {OneOf.Show(got.Credit)}");
        var text = Fold(article.Text);
        foreach (var debris in reading.NotInText)
            card.Check("debris", !text.Contains(Fold(debris), StringComparison.Ordinal), $"no [{debris}] in the text", "it");
    }

    private static void CompareTexts(
        Scorecard card, string label, List<string> expected, IEnumerable<TextBlock> got, Func<string, string, bool> matches) =>
        card.CheckInOrder(label, expected, got.ToList(), (text, block) => matches(text, block.Text), text => text, block => Shorten(block.Text));

    private static void CompareNotes(Scorecard card, List<ReadNote> expected, EquatableArray<Note> got)
    {
        foreach (var (i, j) in Alignment.Of(expected, got, (note, found) => Starts(note.Starts, found.Text)))
        {
            if (j < 0)
            {
                if (!expected[i].Optional) card.Miss("note", expected[i].Starts);
            }
            else if (i < 0)
            {
                card.Extra("note", got[j].Text);
            }
            else
            {
                card.Hit();
                card.Check($"note [{expected[i].Starts}], kind", expected[i].Kind, Camel(got[j].Kind.ToString()));
                ComparePeople(card, "note's person", expected[i].People, got[j].People);
            }
        }
    }

    private static void CompareLinks(Scorecard card, Reading reading, EquatableArray<RelatedLink> got)
    {
        var expected = reading.Related;
        foreach (var (i, j) in Alignment.Of(expected, got, (link, found) => Accepts(link.Text, found.Text)))
        {
            if (j < 0)
            {
                if (!expected[i].Optional) card.Miss("related link", expected[i].Text.ToString());
            }
            else if (i < 0)
            {
                if (!reading.IsOfPage) card.Extra("related link", got[j].Text);
            }
            else if (!reading.IsOfPage)
            {
                card.Check("related link's address", expected[i].Url, got[j].Url);
            }
        }
    }

    private static void CompareComments(Scorecard card, ReadComments? expected, CommentSection? got)
    {
        if (expected is null)
        {
            if (got is not null) card.Extra("comments", $"{got.Items.Count} comments");
            return;
        }

        card.Check("comments, declared count", expected.DeclaredCount == got?.DeclaredCount, $"{expected.DeclaredCount}", $"{got?.DeclaredCount}");
        var items = got?.Items ?? [];
        foreach (var (i, j) in Alignment.Of(expected.Items, items, (comment, found) => Starts(comment.Starts, found.Text)))
        {
            if (j < 0)
            {
                card.Miss("comment", expected.Items[i].Starts);
                continue;
            }

            if (i < 0)
            {
                card.Extra("comment", Shorten(items[j].Text));
                continue;
            }

            var label = $"comment {i + 1}";
            card.Check($"{label}, author", expected.Items[i].Author, items[j].Author);
            card.Check($"{label}, time", expected.Items[i].Time == items[j].Time?.Instant, $"{expected.Items[i].Time:u}", $"{items[j].Time?.Instant:u}");
            card.Check($"{label}, parent", expected.Items[i].Parent == items[j].ParentId, $"{expected.Items[i].Parent}", $"{items[j].ParentId}");
            card.Check($"{label}, end", Fold(items[j].Text).EndsWith(Fold(expected.Items[i].Ends), StringComparison.Ordinal),
                $"[{expected.Items[i].Ends}]", $"[{Fold(items[j].Text)}]");
        }
    }

    private static bool Accepts(OneOf expected, string? got) =>
        expected.Values.Any(value => (value is null ? null : Fold(value)) == (got is null ? null : Fold(got)));

    private static bool Starts(string start, string text) => Fold(text).StartsWith(Fold(start), StringComparison.Ordinal);

    private static string Shorten(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "…");

    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
