using static NewsParsing.Tests.Readings.CorpusArticle;
using static NewsParsing.Tests.Readings.StructureComparison;

namespace NewsParsing.Tests.Readings;

/// <summary>The quotes with kind, words, cue, speaker and the source they lead to; and the register of sources.</summary>
internal static class QuoteComparison
{
    // Below this share of common words two texts are two quotes, not one with wrong ends.
    private const double MinOverlap = 0.5;

    // Words, kind, cue, speaker, source.
    private const int ChecksOfQuote = 5;

    // Records, kind, title, place.
    private const int ChecksOfSource = 4;

    private static readonly char[] Marks = ['"', '\'', '“', '”', '„', '‘', '’', '«', '»', '‹', '›', '「', '」', '『', '』', ' ', ',', '.', '،', '。'];

    // Readers do not agree whether "the report" or "report" is a name; both will do.
    private static readonly string[] LeadingArticles =
    [
        "the ", "a ", "an ", "one ", "der ", "die ", "das ", "ein ", "eine ", "einer ", "le ", "la ", "les ", "l’", "l'", "un ", "une ", "des ",
        "el ", "los ", "las ", "una ", "unos ", "unas ", "o ", "os ", "as ", "um ", "uma ",
    ];

    public static Scorecard CompareQuotes(Reading reading, Article article)
    {
        var card = new Scorecard("quotes");
        var pairs = Pair(reading, article);
        foreach (var (expected, got) in pairs.Pairs)
        {
            if (got is null)
            {
                if (!expected.Optional) card.Miss($"{expected.Kind} quote", expected.Text, ChecksOfQuote);
                continue;
            }

            var label = $"quote {got.Id} [{Shorten(expected.Text)}]";
            card.Check($"quote {got.Id}, words", new OneOf([expected.Text, .. expected.OrText]), got.Text);
            card.Check($"{label}, kind", expected.Kind, Camel(got.Kind.ToString()));
            card.Check($"{label}, cue", expected.Cue, got.Cue?.Text);
            card.Check($"{label}, speaker", expected.Speaker, got.Speaker?.Text);
            CheckSource(card, label, reading, article, expected, got);
        }

        foreach (var extra in pairs.Extras) card.Extra($"{Camel(extra.Kind.ToString())} quote", extra.Text);
        return card;
    }

    public static Scorecard CompareSources(Reading reading, Article article)
    {
        var card = new Scorecard("sources");
        var known = new HashSet<int>();
        foreach (var expected in reading.Sources)
        {
            var named = article.Sources.Where(source => IsNamed(expected, source.Name)).ToList();
            if (named.Count == 0)
            {
                if (!expected.Optional) card.Miss("source", expected.Name.ToString(), ChecksOfSource);
                continue;
            }

            var label = $"source {expected.Name}";
            foreach (var source in named) known.Add(source.Id);
            named.RemoveAll(source => reading.Sources.Exists(other => other != expected && IsFirstName(other, source.Name)));
            if (named.Count == 0)
            {
                // The reading lets this source be taken for another one, which has its own checks.
                card.Hit();
                continue;
            }

            card.Check($"{label}, records", named.Count == 1, "1", $"{named.Count}");
            card.Check($"{label}, kind", expected.Kind, Camel(named[0].Kind.ToString()));
            card.Check($"{label}, title", expected.Title, named[0].Title);
            card.Check($"{label}, place", expected.Place, named[0].Place);
            if (!expected.AnyRoles) CompareRoles(card, label, expected.Roles, named[0].Roles);
        }

        // A source that only either-way or wrong quotes lead to is the quotes' affair.
        var pairs = Pair(reading, article);
        var affair = article.Quotes.Where(quote => !pairs.Pairs.Exists(pair => pair.Got == quote)).Select(quote => quote.SourceId).ToHashSet();
        foreach (var source in article.Sources.Where(source => !known.Contains(source.Id) && !affair.Contains(source.Id)))
            card.Extra("source", source.Name);
        return card;
    }

    private static void CompareRoles(Scorecard card, string label, List<ReadRole> expected, EquatableArray<SourceRole> got)
    {
        var left = got.ToList();
        foreach (var role in expected)
        {
            var found = left.Find(candidate => Accepts(role.Text, candidate.Text));
            if (found is null)
            {
                if (!role.Optional) card.Miss($"{label}, role", role.Text.ToString());
                continue;
            }

            left.Remove(found);
            card.Hit();
            if (role.Former is { } former)
                card.Check($"{label}, {role.Text}, former", former == found.IsFormer, $"{former}", $"{found.IsFormer}");
            card.Check($"{label}, {role.Text}, organization", role.Organization, found.Organization);
            card.Check($"{label}, {role.Text}, place", role.Place, found.Place);
        }

        foreach (var role in left) card.Extra($"{label}, role", role.Text);
    }

    private static void CheckSource(Scorecard card, string label, Reading reading, Article article, ReadQuote expected, Quote got)
    {
        var name = article.Sources.FirstOrDefault(source => source.Id == got.SourceId)?.Name;
        var accepted = reading.Sources.Where(source => expected.Source.Values.Contains(source.Id)).ToList();
        var isRight = name is null ? expected.Source.Values.Contains(null) : accepted.Exists(source => IsNamed(source, name));
        card.Check($"{label}, source", isRight, accepted.Count == 0 ? "nothing" : string.Join(" or ", accepted.Select(source => source.Name)), OneOf.Show(name));
    }

    /// <summary>Each quote of the reading with the one found for it; what was found beyond, without the either-ways.</summary>
    private static (List<(ReadQuote Expected, Quote? Got)> Pairs, List<Quote> Extras) Pair(Reading reading, Article article)
    {
        var pairs = new Quote?[reading.Quotes.Count];
        var left = article.Quotes.ToList();
        foreach (var (i, j) in Alignment.Of(reading.Quotes, article.Quotes, IsSameText))
        {
            if (i < 0 || j < 0) continue;
            pairs[i] = article.Quotes[j];
            left.Remove(article.Quotes[j]);
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] is not null || left.Count == 0) continue;
            var best = left.MaxBy(quote => Overlap(reading.Quotes[i].Text, quote.Text))!;
            if (Overlap(reading.Quotes[i].Text, best.Text) < MinOverlap) continue;
            pairs[i] = best;
            left.Remove(best);
        }

        var extras = left.Where(quote => !reading.EitherWay.Exists(either => Touches(either.Text, quote.Text))).ToList();
        return (reading.Quotes.Select((quote, i) => (quote, pairs[i])).ToList(), extras);
    }

    private static bool IsSameText(ReadQuote expected, Quote got) =>
        expected.OrText.Prepend(expected.Text).Any(text => Fold(text) == Fold(got.Text));

    private static double Overlap(string expected, string got)
    {
        var left = Fold(expected).Split(' ').ToList();
        var total = Math.Max(left.Count, Fold(got).Split(' ').Length);
        var common = Fold(got).Split(' ').Count(left.Remove);
        return (double)common / total;
    }

    private static bool Touches(string either, string got)
    {
        var (first, second) = (Fold(either).Trim(Marks), Fold(got).Trim(Marks));
        return second.Length > 0
            && (first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal));
    }

    private static bool IsNamed(ReadSource expected, string name) =>
        expected.Name.Values.Any(value => value is not null && Bare(value) == Bare(name));

    private static bool IsFirstName(ReadSource expected, string name) => Bare(expected.Name.Values[0]!) == Bare(name);

    private static string Bare(string name)
    {
        var folded = Fold(name).ToLowerInvariant();
        var article = LeadingArticles.FirstOrDefault(word => folded.StartsWith(word, StringComparison.Ordinal));
        return article is null ? folded : folded[article.Length..];
    }

    private static bool Accepts(OneOf expected, string got) => expected.Values.Any(value => value is not null && Bare(value) == Bare(got));

    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
}
