namespace NewsParsing;

/// <summary>
/// Bounds what a page may cost the tree builder, in steps, not in time: the same page always ends at the same place. A step is
/// a few nanoseconds; a page of news takes some hundred thousand.
/// </summary>
internal sealed class WorkBudget
{
    private const long MaxSteps = 64_000_000;

    // Formatting that is opened again for each paragraph makes nodes that no tag stands for: a page may have some, and more the longer it is.
    private const int FreeCopies = 4096;
    private const int CharactersOfCopy = 16;
    private const int StepsOfCopy = 256;

    private const int MinDepth = 8;

    private long _steps;
    private int _copiesLeft;
    private int _maxNodes;
    private bool _isTooDeep;
    private bool _hasTooManyNodes;
    private bool _hasTooManyAttributes;

    public bool IsExceeded => IsMisnested || _hasTooManyNodes;

    private bool IsMisnested => _steps > MaxSteps || _copiesLeft < 0;

    /// <summary>As browsers do: what is nested deeper is no child of the deepest, but stands beside it.</summary>
    public int MaxDepth { get; private set; }

    /// <summary>More attributes of one element are not read.</summary>
    public int MaxAttributes { get; private set; }

    /// <summary>Begins with a page of so many characters.</summary>
    public void Reset(ArticleParserOptions options, int length)
    {
        _copiesLeft = FreeCopies + (length / CharactersOfCopy);
        (_steps, _isTooDeep, _hasTooManyNodes, _hasTooManyAttributes) = (0, false, false, false);
        // The builder itself opens a few: a head needs html, a cell its row, section and table.
        MaxDepth = Math.Max(options.MaxTreeDepth, MinDepth);
        (_maxNodes, MaxAttributes) = (options.MaxTreeNodes, options.MaxAttributes);
    }

    public void Spend(int steps) => _steps += steps;

    public void SpendOnCopy()
    {
        _steps += StepsOfCopy;
        _copiesLeft--;
    }

    public void NoteDepth() => _isTooDeep = true;

    public void NoteNodes(int count) => _hasTooManyNodes = count > _maxNodes;

    public void NoteAttributes() => _hasTooManyAttributes = true;

    public void Report(DiagnosticBag diagnostics)
    {
        if (_hasTooManyNodes) diagnostics.Add(DiagnosticCodes.HtmlBudgetExceeded, $"The page has more than {_maxNodes} elements and texts; the rest was left out.");
        if (IsMisnested) diagnostics.Add(DiagnosticCodes.HtmlBudgetExceeded, "The page's markup is misnested beyond what is read; the rest was left out.");
        if (_isTooDeep) diagnostics.Add(DiagnosticCodes.HtmlBudgetExceeded, $"Elements are nested deeper than {MaxDepth}; the deepest stand side by side.");
        if (_hasTooManyAttributes) diagnostics.Add(DiagnosticCodes.HtmlBudgetExceeded, $"An element has more than {MaxAttributes} attributes; the others were left out.");
    }
}
