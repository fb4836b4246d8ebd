using NJsonSchema;

namespace NewsParsing.Tests;

/// <summary>The published schema in a validator of somebody else's.</summary>
internal static class ArticleSchema
{
    // NJsonSchema knows the definitions of a schema by their name before draft 2019-09; nothing else of ours differs.
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(ArticleJson.Schema.Replace("$defs", "definitions")).GetAwaiter().GetResult();

    /// <summary>What the schema has against the JSON; empty when it is valid.</summary>
    public static IReadOnlyList<string> Errors(string json) => [.. Schema.Validate(json).Select(e => e.ToString())];
}
