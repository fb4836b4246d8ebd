namespace NewsParsing;

/// <summary>What a reader hands on: the one form both HTML and plain text end in. Nothing behind it knows HTML.</summary>
internal sealed class Manuscript
{
    public required IReadOnlyList<DraftBlock> Blocks { get; init; }

    /// <summary>Whether the blocks' hints come from markup: then the words only veto, and the head is in the claims.</summary>
    public bool IsMarkedUp { get; init; }

    /// <summary>The comment section a page holds; null in plain text, where the blocks tell.</summary>
    public DraftComments? Comments { get; init; }

    /// <summary>What the page says of itself beside its running text.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>What the page declares; null when it is silent.</summary>
    public string? Language { get; init; }

    public string? Url { get; init; }
}

/// <summary>A run of text the reader keeps together, and all it knows about it.</summary>
internal sealed record DraftBlock
{
    public required string Text { get; init; }

    /// <summary>Its range in the plain-text input; null for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }

    /// <summary>See <see cref="TextBlock.SourceRuns"/>.</summary>
    public EquatableArray<SourceRun> SourceRuns { get; init; }

    public BlockHint Hints { get; init; }

    /// <summary>Blank lines between it and the block before; 0 for HTML.</summary>
    public int BlankLinesBefore { get; init; }

    /// <summary>A figure, table or embed that the reader has made whole; <see cref="Text"/> is then its caption as printed, or empty.</summary>
    public Block? Content { get; init; }

    /// <summary>The credit that the markup keeps apart from the caption; null where it does not.</summary>
    public string? Credit { get; init; }

    /// <summary>A heading's level, 2 to 6; 0 where unknown.</summary>
    public int Level { get; init; }

    /// <summary>Blocks of one list or quotation share a number; 0 for none.</summary>
    public int Group { get; init; }

    /// <summary>Whether the list it belongs to is numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Units of <see cref="Text"/> that stand within links.</summary>
    public int LinkedLength { get; init; }

    /// <summary>The address of the one link that makes up the block; null for any other.</summary>
    public string? Url { get; init; }

    /// <summary>The time, as stated or printed, of the live blog's entry that begins with the block; null for any other.</summary>
    public string? Time { get; init; }

    /// <summary>Units of <see cref="Text"/> that are its bullet or number, with the space after; 0 for none.</summary>
    public int MarkerLength { get; init; }

    /// <summary>The part of the block that <paramref name="range"/> of its text covers, with its place in the source.</summary>
    public DraftBlock Slice(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(Text.Length);
        if (length == Text.Length) return this;
        if (SourceSpan is not { } source) return this with { Text = Text.Substring(start, length), MarkerLength = 0 };
        var map = new SourceMap(source.Start, SourceRuns);
        return this with
        {
            Text = Text.Substring(start, length),
            SourceSpan = length == 0 ? new TextSpan(map[start], map[start]) : new TextSpan(map[start], map[start + length - 1] + 1),
            SourceRuns = map.Slice(start, length),
            MarkerLength = 0,
        };
    }
}

/// <summary>What the reader knows that the words do not tell.</summary>
[Flags]
internal enum BlockHint
{
    None = 0,
    Heading = 1 << 0,
    ListItem = 1 << 1,
    Quotation = 1 << 2,
    Caption = 1 << 3,
    Headline = 1 << 4,
    Byline = 1 << 5,
    Comment = 1 << 6,

    /// <summary>Markup keeps it as a paragraph of its own.</summary>
    Paragraph = 1 << 7,
    Deck = 1 << 8,
    Kicker = 1 << 9,
    Date = 1 << 10,
    Note = 1 << 11,

    /// <summary>Program code or other text whose line breaks count.</summary>
    Preformatted = 1 << 12,

    /// <summary>The body that the page's metadata states in full has none of it.</summary>
    Unstated = 1 << 13,
}

/// <summary>One statement about the article with its place in the input, to be weighed against others.</summary>
/// <param name="Field">One of <see cref="ClaimFields"/>.</param>
/// <param name="Value">As stated, trimmed; never empty.</param>
/// <param name="Origin">Where it was stated.</param>
internal sealed record Claim(string Field, string Value, FieldOrigin Origin)
{
    /// <summary>The address stated with it, such as an author's page.</summary>
    public string? Url { get; init; }

    /// <summary>What is stated beside a name: an author's job, a person or an organisation.</summary>
    public string? Detail { get; init; }

    /// <summary>When a live blog's entry was posted.</summary>
    public string? Time { get; init; }
}

/// <summary>What a claim can be about. Several claims of one field and origin are a list, in the page's order.</summary>
internal static class ClaimFields
{
    public const string Headline = "headline";

    /// <summary>JSON-LD's alternativeHeadline: the deck where the page prints it under the headline, else a headline for another place.</summary>
    public const string AlternativeHeadline = "alternativeHeadline";
    public const string Kicker = "kicker";
    public const string Deck = "deck";

    /// <summary>The byline as printed, all of it.</summary>
    public const string Byline = "byline";

    /// <summary>One person.</summary>
    public const string Author = "author";

    /// <summary>An agency or desk in the author's place.</summary>
    public const string AuthorOrganization = "authorOrganization";
    public const string Published = "published";
    public const string Modified = "modified";

    /// <summary>The path of a name or byline that stands near the text, not in a line of the head.</summary>
    public const string LooseAuthor = "author nearby";

    /// <summary>The path of a date that is printed somewhere near the text, not in a line of the head.</summary>
    public const string LooseDate = "date nearby";
    public const string Publisher = "publisher";
    public const string Section = "section";
    public const string Keyword = "keyword";
    public const string Description = "description";
    public const string CanonicalUrl = "canonicalUrl";
    public const string Image = "leadImage";

    /// <summary>The caption of the image whose address is the claim's.</summary>
    public const string ImageCaption = "imageCaption";

    /// <summary>Who made or owns the image whose address is the claim's.</summary>
    public const string ImageCredit = "imageCredit";
    public const string IsAccessibleForFree = "isAccessibleForFree";

    /// <summary>The body as metadata gives it (JSON-LD articleBody): a guide to find it on the page, and what is left when the page has none.</summary>
    public const string Body = "body";

    /// <summary>One entry of a live blog (JSON-LD liveBlogUpdate): its text, with its headline as <see cref="Claim.Detail"/>.</summary>
    public const string LiveUpdate = "liveUpdate";
}

/// <summary>A page's comment section as read.</summary>
/// <param name="Items">In the page's order.</param>
/// <param name="Roots">The nodes that hold them, for the reader that made it: no part of the article.</param>
internal sealed record DraftComments(IReadOnlyList<DraftComment> Items, IReadOnlyList<int> Roots)
{
    /// <summary>The lines before the first comment: count, rules, buttons.</summary>
    public IReadOnlyList<string> Head { get; init; } = [];
}

/// <summary>One comment as read.</summary>
/// <param name="Author">As printed; null for none.</param>
/// <param name="Time">As printed, or an ISO 8601 stamp where the markup gives one; null for none.</param>
/// <param name="Text">Its paragraphs, one blank line between.</param>
/// <param name="Parent">The place in the section of the comment it answers; -1 for none.</param>
internal sealed record DraftComment(string? Author, string? Time, string Text, int Parent);
