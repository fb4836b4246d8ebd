namespace NewsParsing;

/// <summary>Fills the fields of an article's head, each with where it came from.</summary>
internal static class HeadAssembler
{
    public static Article Assemble(IReadOnlyList<ClassifiedBlock> blocks, Language language, PageLexicon lexicon)
    {
        var article = new Article { Language = language.Tag };
        var origins = new List<FieldOrigin>();
        if (language.Tag is not null) origins.Add(new FieldOrigin { Field = "language", Kind = language.Origin });
        foreach (var (block, role) in blocks)
        {
            switch (role)
            {
                case BlockRole.Headline when article.Headline is null:
                    article = article with { Headline = block.Text };
                    origins.Add(BodyAssembler.Origin("headline", block.SourceSpan));
                    break;
                case BlockRole.Kicker when article.Kicker is null:
                    article = article with { Kicker = block.Text };
                    origins.Add(BodyAssembler.Origin("kicker", block.SourceSpan));
                    break;
                case BlockRole.Deck when article.Deck is null:
                    article = article with { Deck = block.Text };
                    origins.Add(BodyAssembler.Origin("deck", block.SourceSpan));
                    break;
                case BlockRole.Section when article.Section is null:
                    article = article with { Section = block.Text };
                    origins.Add(BodyAssembler.Origin("section", block.SourceSpan));
                    break;
                case BlockRole.Byline:
                    article = WithByline(article, block, origins, lexicon);
                    break;
                case BlockRole.Date:
                    article = WithDates(article, block, origins, lexicon);
                    break;
                case BlockRole.CommentHead:
                    return article with { Provenance = origins.ToEquatableArray() };
            }
        }

        return article with { Provenance = origins.ToEquatableArray() };
    }

    private static Article WithByline(Article article, DraftBlock block, List<FieldOrigin> origins, PageLexicon lexicon)
    {
        var dates = DateIn(block.Text, lexicon);
        if (dates is not null) article = WithDates(article, dates, block.SourceSpan, origins);
        if (article.Byline is { } known) return article with { Byline = WithDetail(known, block.Text, lexicon) };
        var byline = BylineParser.ParseLabelled(block.Text, lexicon) ?? BylineParser.ParseBare(block.Text, lexicon);
        if (byline is null) return article;
        origins.Add(BodyAssembler.Origin("byline", block.SourceSpan));
        return article with { Byline = byline };
    }

    // The line under the names tells what the one author is.
    private static Byline WithDetail(Byline byline, string detail, PageLexicon lexicon)
    {
        if (NameShape.IsHandleOrMail(detail)) return byline;
        if (BylineParser.ParseLabelled(detail, lexicon) is { } more)
        {
            return byline with
            {
                Authors = [.. byline.Authors.Concat(more.Authors).DistinctBy(a => a.Name, StringComparer.Ordinal)],
                Organizations = [.. byline.Organizations.Concat(more.Organizations).Distinct(StringComparer.Ordinal)],
            };
        }

        if (byline.Authors.Count != 1) return byline;
        var author = byline.Authors[0];
        if (NameShape.IsAgency(detail)) return byline with { Authors = [author with { Affiliation = author.Affiliation ?? detail }] };
        if (!NameShape.IsEmployer(detail, lexicon)) return byline with { Authors = [author with { Role = author.Role ?? detail }] };
        var comma = detail.IndexOf(',', StringComparison.Ordinal);
        return byline with
        {
            Authors = [author with { Affiliation = author.Affiliation ?? (comma < 0 ? detail : detail[..comma]), Place = author.Place ?? (comma < 0 ? null : detail[(comma + 1)..].Trim()) }],
        };
    }

    private static Article WithDates(Article article, DraftBlock block, List<FieldOrigin> origins, PageLexicon lexicon) =>
        DateParser.ParseLine(block.Text, lexicon) is { } dates ? WithDates(article, dates, block.SourceSpan, origins) : article;

    private static Article WithDates(Article article, PrintedDates dates, TextSpan? span, List<FieldOrigin> origins)
    {
        if (article.Published is null && dates.Published is { } published)
        {
            article = article with { Published = published };
            origins.Add(BodyAssembler.Origin("published", span));
        }

        if (article.Modified is null && dates.Modified is { } modified)
        {
            article = article with { Modified = modified };
            origins.Add(BodyAssembler.Origin("modified", span));
        }

        return article;
    }

    // "By Jane Roe | May 27, 2020": the date is what follows the last bar, comma after the names, or bullet.
    private static PrintedDates? DateIn(string line, PageLexicon lexicon)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('|' or '•' or '·' or '–' or '—' or ',' or '/')) continue;
            if (DateParser.ParseLine(line.AsSpan(i + 1).Trim(), lexicon) is { } dates) return dates;
        }

        return null;
    }
}
