using System.Globalization;

namespace NewsParsing.Cli.Rendering;

/// <summary>Dates for people, with no more than the article states.</summary>
internal static class DateText
{
    public static string Of(ArticleDate date) => date.Instant.ToString(
        (date.HasTime, date.HasOffset) switch
        {
            (true, true) => "yyyy-MM-dd HH:mm zzz",
            (true, false) => "yyyy-MM-dd HH:mm",
            _ => "yyyy-MM-dd",
        },
        CultureInfo.InvariantCulture);

    /// <summary>"2020-06-15, updated 2020-06-16"; null without dates.</summary>
    public static string? Line(Article article) => (article.Published, article.Modified) switch
    {
        ({ } published, { } modified) when published.Instant != modified.Instant => $"{Of(published)}, updated {Of(modified)}",
        ({ } published, _) => Of(published),
        (null, { } modified) => $"updated {Of(modified)}",
        _ => null,
    };
}
