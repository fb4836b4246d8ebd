using System.Diagnostics;

namespace NewsParsing;

/// <summary>
/// One parse: its options, what it wants known, and whether it may go on. Whoever loops over the input asks that now and then,
/// keeps what there is when it may not, and leaves it to <see cref="ArticleParser"/> to throw, where nothing is held.
/// </summary>
internal sealed class ParseRun(ArticleParserOptions options, CancellationToken cancellationToken = default)
{
    private readonly long _start = options.TimeBudget == Timeout.InfiniteTimeSpan ? 0 : Stopwatch.GetTimestamp();
    private bool _isOutOfTime;

    public ArticleParserOptions Options { get; } = options;

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>False once the parse was cancelled or its time is up, which leaves a diagnostic.</summary>
    public bool MayGoOn()
    {
        if (_isOutOfTime || cancellationToken.IsCancellationRequested) return false;
        if (_start == 0 || Stopwatch.GetElapsedTime(_start) < Options.TimeBudget) return true;
        _isOutOfTime = true;
        Diagnostics.Add(DiagnosticCodes.TimeBudgetExceeded, $"The time budget of {Options.TimeBudget} was used up; the article is as far as it was read.");
        return false;
    }

    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();
}
