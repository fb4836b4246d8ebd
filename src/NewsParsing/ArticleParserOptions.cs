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

    /// <summary>
    /// The most pieces of text (paragraphs, headings, items, captions; in plain text every line of the comments too) that are read of one
    /// article; 10,000 by default, several times what the longest live blog has. The rest is left out, with a diagnostic.
    /// </summary>
    public int MaxBlocks { get; init; } = 10_000;

    /// <summary>The most quotes kept of one article; 2,500 by default, some twenty times what long ones have. What follows them is not searched, with a diagnostic.</summary>
    public int MaxQuotes { get; init; } = 2_500;

    /// <summary>The most comments kept of one article; 10,000 by default.</summary>
    public int MaxComments { get; init; } = 10_000;

    /// <summary>How deep elements of a page may be nested; 512 by default, as in browsers. What is deeper stands beside the deepest, with a diagnostic.</summary>
    public int MaxTreeDepth { get; init; } = 512;

    /// <summary>The most elements and texts of a page that are read; 1,000,000 by default. The rest is left out, with a diagnostic.</summary>
    public int MaxTreeNodes { get; init; } = 1_000_000;

    /// <summary>The most attributes of one element that are read; 256 by default. The others are left out, with a diagnostic.</summary>
    public int MaxAttributes { get; init; } = 256;

    /// <summary>How deep values of a page's JSON-LD may be nested; 64 by default. What is deeper is not read, with a diagnostic.</summary>
    public int MaxJsonLdDepth { get; init; } = 64;

    /// <summary>The most UTF-16 units of a page's JSON-LD that are read, all scripts together; 2,097,152 by default. The rest is not read, with a diagnostic.</summary>
    public int MaxJsonLdLength { get; init; } = 2 * 1024 * 1024;

    /// <summary>
    /// How long one parse may take; 10 seconds by default, which no article comes near. When it is used up, the article ends with what
    /// was read, with a diagnostic. It is the one limit that depends on the machine:
    /// <see cref="Timeout.InfiniteTimeSpan"/> turns it off, and the other limits then bound the work alone.
    /// </summary>
    public TimeSpan TimeBudget { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Rules for single sites; empty by default. A rule counts where the address given with a page is of its host.</summary>
    public EquatableArray<SiteRule> SiteRules { get; init; }

    /// <exception cref="ArgumentException">A limit is not positive, or <see cref="Language"/> is not a language tag.</exception>
    internal ArticleParserOptions Validated()
    {
        ThrowIfNotPositive(MaxInputLength, nameof(MaxInputLength));
        ThrowIfNotPositive(MaxBlocks, nameof(MaxBlocks));
        ThrowIfNotPositive(MaxQuotes, nameof(MaxQuotes));
        ThrowIfNotPositive(MaxComments, nameof(MaxComments));
        ThrowIfNotPositive(MaxTreeDepth, nameof(MaxTreeDepth));
        ThrowIfNotPositive(MaxTreeNodes, nameof(MaxTreeNodes));
        ThrowIfNotPositive(MaxAttributes, nameof(MaxAttributes));
        ThrowIfNotPositive(MaxJsonLdDepth, nameof(MaxJsonLdDepth));
        ThrowIfNotPositive(MaxJsonLdLength, nameof(MaxJsonLdLength));
        if (TimeBudget <= TimeSpan.Zero && TimeBudget != Timeout.InfiniteTimeSpan) throw new ArgumentException("TimeBudget must be positive or infinite.", nameof(TimeBudget));
        if (Language is not null && !LanguageTag.IsValid(Language))
            throw new ArgumentException($"'{Language}' is not a BCP 47 language tag.", nameof(Language));
        return this;
    }

    private static void ThrowIfNotPositive(int limit, string name)
    {
        if (limit <= 0) throw new ArgumentException($"{name} must be positive.", name);
    }
}
