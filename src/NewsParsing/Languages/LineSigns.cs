namespace NewsParsing;

/// <summary>What a line may hold, told by its words; what is not set it holds not.</summary>
[Flags]
internal enum LineSigns : byte
{
    None = 0,

    /// <summary>A word before a credit: "Photo".</summary>
    CreditLabel = 1 << 0,

    /// <summary>Who else worked on the story: "contributed reporting".</summary>
    Contribution = 1 << 1,
    Any = CreditLabel | Contribution,
}
