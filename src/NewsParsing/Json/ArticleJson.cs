using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsParsing;

/// <summary>How JSON text is laid out.</summary>
public enum JsonLayout
{
    /// <summary>On one line.</summary>
    Compact,

    /// <summary>On many lines, two spaces a level.</summary>
    Indented,
}

/// <summary>
/// Articles as JSON: camelCase members, enums as camelCase strings, nulls and empty arrays left out. Characters beyond
/// ASCII are written as themselves; escape the text before it goes into an HTML page.
/// </summary>
public static class ArticleJson
{
    private static readonly ArticleJsonContext Compact = new(Options(indented: false));
    private static readonly ArticleJsonContext Indented = new(Options(indented: true));

    /// <summary>The contract of <see cref="Article"/>, for serializers configured elsewhere (ASP.NET Core, caches).</summary>
    public static JsonTypeInfo<Article> TypeInfo => Compact.Article;

    /// <summary>The JSON Schema (draft 2020-12) that the output obeys.</summary>
    public static string Schema { get; } = EmbeddedData.ReadText("article.schema.json");

    /// <summary>Writes <paramref name="article"/> as UTF-8 without a byte order mark.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Article article, Stream utf8, JsonLayout layout = JsonLayout.Compact)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(utf8);
        JsonSerializer.Serialize(utf8, article, Context(layout).Article);
    }

    /// <summary>Reads an article from UTF-8 JSON.</summary>
    /// <exception cref="JsonException"><paramref name="utf8Json"/> is not the JSON of an article.</exception>
    public static Article Read(ReadOnlySpan<byte> utf8Json) =>
        JsonSerializer.Deserialize(utf8Json, Compact.Article) ?? throw NotAnArticle();

    internal static string Write(Article article, JsonLayout layout) => JsonSerializer.Serialize(article, Context(layout).Article);

    internal static Article Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, Compact.Article) ?? throw NotAnArticle();
    }

    private static ArticleJsonContext Context(JsonLayout layout) => layout == JsonLayout.Indented ? Indented : Compact;

    private static JsonException NotAnArticle() => new("The JSON value is null, not an article.");

    private static JsonSerializerOptions Options(bool indented) => new(ArticleJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
