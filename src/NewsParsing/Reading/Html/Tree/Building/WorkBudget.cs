namespace NewsParsing;

/// <summary>
/// Bounds what a page may cost the tree builder, in steps, not in time: the same page always ends at the same place. A step is
/// a few nanoseconds; a page of news takes some hundred thousand.
/// </summary>
internal sealed class WorkBudget
{
    /// <summary>As browsers do: what is nested deeper is no child of the deepest, but stands beside it.</summary>
    public const int MaxDepth = 512;

    /// <summary>More attributes of one element are not read.</summary>
    public const int MaxAttributes = 256;

    private const long MaxSteps = 64_000_000;

    // Formatting that is opened again for each paragraph costs memory too.
    private const int StepsOfCopy = 256;

    private long _steps;

    public bool IsExceeded => _steps > MaxSteps;

    public bool IsTooDeep { get; private set; }

    public bool HasTooManyAttributes { get; private set; }

    public void Reset() => (_steps, IsTooDeep, HasTooManyAttributes) = (0, false, false);

    public void Spend(int steps) => _steps += steps;

    public void SpendOnCopy() => _steps += StepsOfCopy;

    public void NoteDepth() => IsTooDeep = true;

    public void NoteAttributes() => HasTooManyAttributes = true;

    public void Report(DiagnosticBag diagnostics)
    {
        if (IsExceeded) diagnostics.Add(DiagnosticCodes.HtmlBudgetExceeded, "The page's markup is misnested beyond what is read; the rest was left out.");
        if (IsTooDeep) diagnostics.Add(DiagnosticCodes.HtmlBudgetExceeded, $"Elements are nested deeper than {MaxDepth}; the deepest stand side by side.");
        if (HasTooManyAttributes) diagnostics.Add(DiagnosticCodes.HtmlBudgetExceeded, $"An element has more than {MaxAttributes} attributes; the others were left out.");
    }
}
