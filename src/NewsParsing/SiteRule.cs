namespace NewsParsing;

/// <summary>
/// Where the parts of one site's pages stand, for callers who need its pages read without a guess. What a rule finds wins over
/// all else on the page; what it does not name, or does not find, is read as on any page.
/// </summary>
/// <remarks>
/// Each member but <see cref="Host"/> is a list of selectors in the notation of CSS: types, <c>*</c>, <c>#id</c>,
/// <c>.class</c>, <c>[name]</c>, <c>[name=value]</c> with <c>=</c>, <c>~=</c>, <c>|=</c>, <c>^=</c>, <c>$=</c> or <c>*=</c>, joined by descent (a space),
/// <c>&gt;</c> and commas. Pseudo-classes and sibling combinators are not known. Names and ids are compared with their case,
/// types and attribute names without (Selectors Level 4, for HTML).
/// </remarks>
public sealed record SiteRule
{
    /// <summary>The host the rule is for, and all below it: "example.com" is for "www.example.com" too. The longest that fits counts.</summary>
    public required string Host { get; init; }

    /// <summary>The elements that hold the body, in the page's order; null to find it as on any page.</summary>
    public string? Body { get; init; }

    /// <summary>The headline's element; the first counts.</summary>
    public string? Headline { get; init; }

    /// <summary>The byline's element; the first counts. An element without text but with a <c>content</c> attribute gives that.</summary>
    public string? Byline { get; init; }

    /// <summary>The publication date's element; the first counts. Its <c>datetime</c> or <c>content</c> attribute counts before its text.</summary>
    public string? Date { get; init; }

    /// <summary>Elements that are no part of the article.</summary>
    public string? Drop { get; init; }
}
