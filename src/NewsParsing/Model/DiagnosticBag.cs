namespace NewsParsing;

/// <summary>Gathers the diagnostics of one parse; bounded, since a hostile input could earn any number.</summary>
internal sealed class DiagnosticBag
{
    private const int MaxDiagnostics = 100;

    private readonly List<Diagnostic> _items = [];

    public void Add(string code, string message, TextSpan? sourceSpan = null)
    {
        if (_items.Count < MaxDiagnostics)
            _items.Add(new Diagnostic { Code = code, Message = message, SourceSpan = sourceSpan });
    }

    public void BlocksTruncated(int maxBlocks, TextSpan? rest = null) =>
        Add(DiagnosticCodes.BlocksTruncated, $"Only the first {maxBlocks} pieces of text were kept.", rest);

    public EquatableArray<Diagnostic> ToArray() => _items.ToEquatableArray();
}
