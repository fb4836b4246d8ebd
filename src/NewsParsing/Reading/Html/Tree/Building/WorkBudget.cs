namespace NewsParsing;

/// <summary>
/// Bounds what a page may cost the tree builder, in steps, not in time: the same page always ends at the same place. A step is
/// about 4 ns; a page of news takes some hundred thousand.
/// </summary>
internal sealed class WorkBudget
{
    private const long MaxSteps = 64_000_000;

    // Formatting that is opened again for each paragraph costs memory too.
    private const int StepsOfCopy = 256;

    // The builder calls itself for each pre, listing and textarea that follows another, some kilobytes of stack each.
    private const int MaxElementsOfToken = 96;

    // At the end of the input it calls itself for each open template.
    public const int MaxNestedTables = 512;

    private long _steps;
    private int _elementsOfToken;

    public bool IsExceeded { get; private set; }

    public void Reset() => (_steps, _elementsOfToken, IsExceeded) = (0, 0, false);

    /// <summary>Whether another token may be read; searching its place goes through the open elements.</summary>
    public bool TryToken(int openElements)
    {
        _elementsOfToken = 0;
        _steps += 1 + openElements;
        if (_steps > MaxSteps) IsExceeded = true;
        return !IsExceeded;
    }

    /// <exception cref="WorkBudgetException">The limit is reached in the midst of a token.</exception>
    public void Element()
    {
        if (++_elementsOfToken > MaxElementsOfToken) Exceed();
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    /// <exception cref="WorkBudgetException">The limit is reached in the midst of a token.</exception>
    public void Copy(int openElements) => Spend(StepsOfCopy + openElements);

    /// <exception cref="WorkBudgetException">The limit is reached in the midst of a token.</exception>
    public void Spend(int steps)
    {
        _steps += steps;
        if (_steps > MaxSteps) Exceed();
    }

    /// <summary>Notes that the rest of the page is left out.</summary>
    public void Stop() => IsExceeded = true;

    /// <exception cref="WorkBudgetException">Always.</exception>
    public void Exceed()
    {
        IsExceeded = true;
        throw new WorkBudgetException();
    }
}

/// <summary>Leaves the tree builder where it offers no other way out; caught where it was called.</summary>
internal sealed class WorkBudgetException : Exception;
