using System.Text.Json;

namespace NewsParsing.Tests;

/// <summary>What may be in no string of an article, whatever it was made from.</summary>
internal static class CleanOutput
{
    public static void Assert(Article article)
    {
        foreach (var (path, text) in Strings(article))
        {
            Xunit.Assert.False(text.Contains('\0', StringComparison.Ordinal), $"{path} holds NUL");
            if (path.EndsWith("url", StringComparison.OrdinalIgnoreCase) && path != "$.url") AssertAddress(path, text);
        }

        Xunit.Assert.Equal(article, Article.FromJson(article.ToJson()));
    }

    /// <summary>Every string of the article with its path in JSON.</summary>
    public static IEnumerable<(string Path, string Text)> Strings(Article article)
    {
        using var json = JsonDocument.Parse(article.ToJson());
        return [.. Walk(json.RootElement, "$")];
    }

    private static IEnumerable<(string Path, string Text)> Walk(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.String => [(path, element.GetString()!)],
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Walk(item, $"{path}[{i}]")),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Walk(m.Value, $"{path}.{m.Name}")),
        _ => [],
    };

    private static void AssertAddress(string path, string text)
    {
        Xunit.Assert.False(text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)), $"{path} holds white space or control characters");
        // A relative one is left where the page's own address is not known.
        var scheme = text.IndexOf(':', StringComparison.Ordinal);
        if (scheme > 0 && text[..scheme].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.'))
            Xunit.Assert.True(text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal), $"{path} is {text}");
    }
}
