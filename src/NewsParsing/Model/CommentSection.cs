using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>The readers' part of the page.</summary>
public sealed record CommentSection
{
    /// <summary>How many comments the page says there are; null when it does not say.</summary>
    public int? DeclaredCount { get; init; }

    /// <summary>The rules for commenting, as printed.</summary>
    public string? Policy { get; init; }

    /// <summary>The comments the page holds, which may be fewer than it counts, in its order.</summary>
    public EquatableArray<Comment> Items { get; init; }
}

/// <summary>One reader's comment.</summary>
public sealed record Comment
{
    /// <summary>Numbered from 1 in page order.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Id { get; init; }

    /// <summary>The <see cref="Id"/> of the comment this one answers; null for one on the article itself.</summary>
    public int? ParentId { get; init; }

    /// <summary>The name it is signed with; null where none is printed.</summary>
    public string? Author { get; init; }

    /// <summary>When it was written; null where the page does not say, or says it only against now ("2 hours ago").</summary>
    public ArticleDate? Time { get; init; }

    /// <summary>The words; paragraphs are joined by one blank line.</summary>
    public required string Text { get; init; }

    /// <summary>Its range in the plain text that was parsed; null for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }
}
