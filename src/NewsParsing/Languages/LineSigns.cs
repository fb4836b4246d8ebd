namespace NewsParsing;

/// <summary>What a line may hold, told by its words; what is not set it holds not.</summary>
[Flags]
internal enum LineSigns : byte
{
    None = 0,

    /// <summary>A word before a credit: "Photo".</summary>
    CreditLabel = 1 << 0,

    /// <summary>What stands for a credit by itself: "File".</summary>
    CreditName = 1 << 1,
    Agency = 1 << 2,

    /// <summary>Who else worked on the story: "contributed reporting".</summary>
    Contribution = 1 << 3,
    Any = CreditLabel | CreditName | Agency | Contribution,
}
