using System.Globalization;
using static NewsParsing.Tests.Readings.CorpusArticle;

namespace NewsParsing.Tests.Readings;

/// <summary>
/// The same article from its text and from its page: everything both can know, as lines, and the lines that differ.
/// Spans into the source, machine-readable metadata and addresses are the page's alone and are left out.
/// </summary>
internal static class OneModelComparison
{
    /// <summary>"- " what only the text's article has, "+ " what only the page's has, in reading order.</summary>
    public static IEnumerable<string> Differences(Article text, Article page)
    {
        var (before, after) = (Describe(text), Describe(page));
        foreach (var (i, j) in Alignment.Of(before, after, (x, y) => x == y))
        {
            if (j < 0) yield return "- " + before[i];
            else if (i < 0) yield return "+ " + after[j];
        }
    }

    private static List<string> Describe(Article article)
    {
        var lines = new List<string>();
        Add(lines, "headline", article.Headline);
        Add(lines, "kicker", article.Kicker);
        Add(lines, "deck", article.Deck);
        Add(lines, "byline", article.Byline?.Text);
        foreach (var author in article.Byline?.Authors ?? []) lines.Add($"author: {Person(author)}");
        foreach (var organization in article.Byline?.Organizations ?? []) Add(lines, "byline organization", organization);
        if (article.Dateline is { } dateline)
            lines.Add($"dateline: [{Fold(dateline.Text)}] place {Show(dateline.Place)}, agency {Show(dateline.Agency)}, date {Show(dateline.Date)}");
        Add(lines, "published", Show(article.Published));
        Add(lines, "modified", Show(article.Modified));
        foreach (var block in article.Blocks) AddBlock(lines, block);
        foreach (var caption in article.Captions) lines.Add($"caption: {Fold(caption.Text ?? "")}, credit {Show(caption.Credit)}");
        foreach (var note in article.Notes) lines.Add($"note: {note.Kind} [{Fold(note.Text)}] {string.Join("; ", note.People.Select(Person))}");
        AddComments(lines, article.Comments);
        AddQuotes(lines, article);
        foreach (var source in article.Sources)
        {
            var roles = source.Roles.Select(role => $"{(role.IsFormer ? "former " : "")}{role.Text}, {Show(role.Organization)}, {Show(role.Place)}");
            lines.Add($"source: {source.Kind} {source.Name}, title {Show(source.Title)}, place {Show(source.Place)}; {string.Join("; ", roles)}");
        }

        return lines;
    }

    private static void AddBlock(List<string> lines, Block block)
    {
        switch (block)
        {
            case ListBlock list:
                lines.AddRange(list.Items.Select(item => $"list item: {Fold(item)}"));
                break;
            case TextBlock text:
                lines.Add($"{text.GetType().Name}: {Fold(text.Text)}");
                break;
        }
    }

    private static void AddComments(List<string> lines, CommentSection? comments)
    {
        if (comments is null) return;
        lines.Add($"comments: {comments.DeclaredCount}");
        foreach (var comment in comments.Items)
            lines.Add($"comment: {Show(comment.Author)}, {Show(comment.Time)}, answers {comment.ParentId}: {Fold(comment.Text)}");
    }

    private static void AddQuotes(List<string> lines, Article article)
    {
        var names = article.Sources.ToDictionary(source => source.Id, source => source.Name);
        foreach (var quote in article.Quotes)
        {
            var source = quote.SourceId is { } id ? names[id] : null;
            lines.Add($"quote: {quote.Kind} [{Fold(quote.Text)}] {Show(quote.Cue?.Text)} {Show(quote.Speaker?.Text)} of {Show(source)}");
        }
    }

    private static string Person(Author person) =>
        $"{person.Name}, role {Show(person.Role)}, affiliation {Show(person.Affiliation)}, place {Show(person.Place)}";

    private static void Add(List<string> lines, string label, string? value)
    {
        if (value is not null) lines.Add($"{label}: {Fold(value)}");
    }

    private static string Show(string? value) => value is null ? "none" : $"[{Fold(value)}]";

    private static string? Show(ArticleDate? date) =>
        date is null
            ? null
            : $"{date.Instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)} {(date.HasTime ? "time" : "no time")} {(date.HasOffset ? "offset" : "no offset")}";
}
