namespace NewsParsing.Robustness;

/// <summary>What the child is to do with an input.</summary>
internal enum Errand
{
    /// <summary>Parse it.</summary>
    Parse,

    /// <summary>Parse it, and see whether the article keeps the promises.</summary>
    Check,

    /// <summary>Parse it and cancel on the way: the cost is what passes from then on, and nothing may stay behind in the pools.</summary>
    Cancel,
}
