namespace NewsParsing;

/// <summary>Gives each draft block its role.</summary>
internal static class BlockClassifier
{
    public static IReadOnlyList<DraftBlock> Classify(Manuscript manuscript, string? language) => manuscript.Blocks;
}
