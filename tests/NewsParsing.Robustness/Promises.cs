using System.Text.Json;

namespace NewsParsing.Robustness;

/// <summary>What every article keeps, whatever it was made from. The tests' invariants say more; these are cheap enough for every input here.</summary>
internal static class Promises
{
    /// <summary>The first promise that <paramref name="article"/> breaks; null when it keeps them all.</summary>
    public static string? FirstBroken(Article article)
    {
        foreach (var quote in article.Quotes)
        {
            if (string.Join(' ', quote.Parts.Select(p => article.Text[p.Range])) != quote.Text) return $"quote {quote.Id} is not what its spans hold";
            if (quote.SourceId is { } id && article.Sources.All(s => s.Id != id)) return $"quote {quote.Id} has no source {id}";
        }

        foreach (var mention in article.Sources.SelectMany(s => s.Mentions))
            if (article.Text[mention.Span.Range] != mention.Text) return $"a mention is not what its span holds: {mention.Text}";
        var json = article.ToJson();
        using var tree = JsonDocument.Parse(json);
        if (FirstBroken(tree.RootElement, "$") is { } broken) return broken;
        // Lone surrogates too would differ: JSON cannot carry them.
        return article == Article.FromJson(json) ? null : "the JSON round trip gives another article";
    }

    private static string? FirstBroken(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.String => FirstBroken(element.GetString()!, path),
        JsonValueKind.Array => element.EnumerateArray().Select((item, i) => FirstBroken(item, $"{path}[{i}]")).FirstOrDefault(b => b is not null),
        JsonValueKind.Object => element.EnumerateObject().Select(m => FirstBroken(m.Value, $"{path}.{m.Name}")).FirstOrDefault(b => b is not null),
        _ => null,
    };

    private static string? FirstBroken(string text, string path)
    {
        if (text.AsSpan().ContainsAnyInRange('\0', '\b')) return $"{path} holds a control character";
        if (!IsAddress(path) || path.StartsWith("$.url", StringComparison.Ordinal)) return null;
        if (!text.StartsWith("http://", StringComparison.Ordinal) && !text.StartsWith("https://", StringComparison.Ordinal)) return $"{path} is no web address: {text}";
        return text.AsSpan().ContainsAnyInRange('\0', ' ') ? $"{path} holds white space or control characters" : null;
    }

    private static bool IsAddress(string path) => path.EndsWith("rl", StringComparison.Ordinal) && (path.EndsWith(".url", StringComparison.Ordinal) || path.EndsWith("Url", StringComparison.Ordinal));
}
