namespace NewsParsing;

/// <summary>What a parser may assume and where it stops. One immutable record: <c>Default with { Language = "de" }</c>.</summary>
public sealed record ArticleParserOptions
{
    /// <summary>The options of <see cref="ArticleParser.Default"/>.</summary>
    public static ArticleParserOptions Default { get; } = new();

    /// <summary>The BCP 47 tag of the articles to come; null (the default) to identify each one's language.</summary>
    public string? Language { get; init; }

    /// <summary>The most UTF-16 units of one input that are read; 8,388,608 by default. What follows is cut, with a diagnostic.</summary>
    public int MaxInputLength { get; init; } = 8 * 1024 * 1024;

    /// <summary>The most quotes kept of one article; 10,000 by default.</summary>
    public int MaxQuotes { get; init; } = 10_000;

    /// <summary>The most comments kept of one article; 10,000 by default.</summary>
    public int MaxComments { get; init; } = 10_000;

    /// <summary>Rules for single sites; empty by default. A rule counts where the address given with a page is of its host.</summary>
    public EquatableArray<SiteRule> SiteRules { get; init; }

    /// <exception cref="ArgumentException">A limit is not positive, or <see cref="Language"/> is not a language tag.</exception>
    internal ArticleParserOptions Validated()
    {
        if (MaxInputLength <= 0) throw new ArgumentException("MaxInputLength must be positive.", nameof(MaxInputLength));
        if (MaxQuotes <= 0) throw new ArgumentException("MaxQuotes must be positive.", nameof(MaxQuotes));
        if (MaxComments <= 0) throw new ArgumentException("MaxComments must be positive.", nameof(MaxComments));
        if (Language is not null && !LanguageTag.IsValid(Language))
            throw new ArgumentException($"'{Language}' is not a BCP 47 language tag.", nameof(Language));
        return this;
    }
}
