namespace NewsParsing;

/// <summary>An image and what is printed with it. From plain text only the caption is known.</summary>
public sealed record Figure
{
    /// <summary>The best image's address.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>The alternative text.</summary>
    public string? Alt { get; init; }

    /// <summary>What is printed under it; null for a bare image.</summary>
    public Caption? Caption { get; init; }
}

/// <summary>The words under an image, the credit apart.</summary>
public sealed record Caption
{
    /// <summary>The caption without its credit; null where only a credit is printed.</summary>
    public string? Text { get; init; }

    /// <summary>Who made or owns the image ("File", "AFP", "Jane Roe/Reuters"), without marks and words like "Photo:".</summary>
    public string? Credit { get; init; }

    /// <summary>The range of caption and credit in the plain text that was parsed; null for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }
}
