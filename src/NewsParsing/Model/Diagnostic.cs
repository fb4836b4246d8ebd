namespace NewsParsing;

/// <summary>One thing the parser wants known about the input: bad content, a limit reached, a doubt.</summary>
public sealed record Diagnostic
{
    /// <summary>Stable across versions; the constants of <see cref="DiagnosticCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>For a person to read, in English; may change between versions.</summary>
    public required string Message { get; init; }

    /// <summary>What it is about, in the plain text that was parsed; null for the whole input or for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }
}

/// <summary>Every <see cref="Diagnostic.Code"/> there is.</summary>
public static class DiagnosticCodes
{
    /// <summary>The input holds no text.</summary>
    public const string EmptyInput = "empty-input";

    /// <summary>The input was longer than <see cref="ArticleParserOptions.MaxInputLength"/>; the rest was not read.</summary>
    public const string InputTruncated = "input-truncated";

    /// <summary>Bytes that are not valid in their encoding were replaced by U+FFFD.</summary>
    public const string InvalidEncoding = "invalid-encoding";

    /// <summary>The page's declarations of its encoding contradict each other or its bytes.</summary>
    public const string EncodingConflict = "encoding-conflict";

    /// <summary>
    /// The page's markup is nested, misnested or more than is read (<see cref="ArticleParserOptions.MaxTreeDepth"/>,
    /// <see cref="ArticleParserOptions.MaxTreeNodes"/>, <see cref="ArticleParserOptions.MaxAttributes"/>); the message says which.
    /// </summary>
    public const string HtmlBudgetExceeded = "html-budget-exceeded";

    /// <summary>There were more pieces of text than <see cref="ArticleParserOptions.MaxBlocks"/>; the rest was left out.</summary>
    public const string BlocksTruncated = "blocks-truncated";

    /// <summary>There were more quotes than <see cref="ArticleParserOptions.MaxQuotes"/>; the rest was left out.</summary>
    public const string QuotesTruncated = "quotes-truncated";

    /// <summary>There were more comments than <see cref="ArticleParserOptions.MaxComments"/>; the rest was left out.</summary>
    public const string CommentsTruncated = "comments-truncated";

    /// <summary>The page's JSON-LD is deeper or longer than is read (<see cref="ArticleParserOptions.MaxJsonLdDepth"/>, <see cref="ArticleParserOptions.MaxJsonLdLength"/>).</summary>
    public const string JsonLdTruncated = "json-ld-truncated";

    /// <summary><see cref="ArticleParserOptions.TimeBudget"/> was used up; the article is as far as it was read.</summary>
    public const string TimeBudgetExceeded = "time-budget-exceeded";

    /// <summary>No headline could be told from the text.</summary>
    public const string NoHeadline = "no-headline";

    /// <summary>The page counts another number of comments than it holds.</summary>
    public const string CommentCountDiffers = "comment-count-differs";
}
