namespace NewsParsing.Cli.Rendering;

/// <summary>Each source with its title, its roles and what it says; quotes of nobody known last.</summary>
internal static class SourceList
{
    public static void Add(PageBuilder page, Article article)
    {
        if (article.Quotes.IsEmpty && article.Sources.IsEmpty) return;
        page.Gap();
        page.AddTitle("Sources and their quotes", '-');
        foreach (var source in article.Sources)
        {
            page.Gap();
            page.Add(Describe(source));
            foreach (var role in source.Roles) page.Add(Describe(role), "  ");
            AddQuotes(page, article, article.QuotesBy(source));
        }

        var orphans = article.Quotes.Where(q => article.SourceOf(q) is null).ToList();
        if (orphans.Count == 0) return;
        page.Gap();
        page.Add("No source given");
        AddQuotes(page, article, orphans);
    }

    private static void AddQuotes(PageBuilder page, Article article, IEnumerable<Quote> quotes)
    {
        foreach (var quote in quotes)
        {
            var cue = quote.Cue is null ? "" : $" ({quote.Cue.Text})";
            page.Add(Words(quote, article) + cue, "  - ");
        }
    }

    // Marks only where the article has them around every word; a mixed quote's own words are told apart in the text above.
    private static string Words(Quote quote, Article article) =>
        quote.Kind != QuoteKind.Direct ? quote.Text : string.Join(" ... ", quote.Parts.Select(p => $"\"{article.Text[p.Range]}\""));

    private static string Describe(Source source)
    {
        var name = source.Title is null ? source.Name : $"{source.Title} {source.Name}";
        string?[] details = [KindOf(source.Kind), source.Place];
        return $"{name} [{string.Join("; ", details.OfType<string>())}]";
    }

    private static string KindOf(SourceKind kind) => kind switch
    {
        SourceKind.Person => "person",
        SourceKind.Organization => "organization",
        SourceKind.Document => "document",
        SourceKind.Group => "group",
        _ => "unnamed person",
    };

    private static string Describe(SourceRole role)
    {
        var text = role.IsFormer ? $"former {role.Text}" : role.Text;
        if (role.Organization is { } organization && !text.Contains(organization, StringComparison.Ordinal)) text += $", {organization}";
        if (role.Place is { } place && !text.Contains(place, StringComparison.Ordinal)) text += $", {place}";
        return text;
    }
}
