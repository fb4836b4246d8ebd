namespace NewsParsing;

/// <summary>What the readers of one page share: its tree, what its names hint at, its address.</summary>
internal sealed class HtmlPage(HtmlTree tree, string? url) : IDisposable
{
    private readonly NameHintTable _hints = new(tree);

    private BesideTable? _beside;
    private List<int>? _headlines;

    public HtmlTree Tree { get; } = tree;

    /// <summary>The caller's address; null when unknown. Not checked: it may be any string.</summary>
    public string? Url { get; } = url;

    /// <summary>What relative addresses are resolved against: <c>base</c> before the caller's; null when neither is absolute.</summary>
    public Uri? BaseUri { get; } = BaseOf(tree, url);

    /// <summary>What the element's class, id and the like hint at; none for text.</summary>
    public NameHint HintsOf(int node) => _hints[node];

    /// <summary>Whether a headline of the first level stands in the element.</summary>
    public bool HoldsHeadline(int node)
    {
        _headlines ??= FindHeadlines(Tree);
        var at = _headlines.BinarySearch(node);
        if (at < 0) at = ~at;
        return at < _headlines.Count && _headlines[at] < Tree.End(node);
    }

    /// <summary>Whether the node stands in any of these, or is one.</summary>
    public bool IsIn(int node, Beside what) => ((_beside ??= new BesideTable(this))[node] & what) != 0;

    public bool Has(int node, NameHint hint) => (_hints[node] & hint) != 0;

    /// <summary>The absolute address; the value as it stands where it cannot be resolved; null for an empty or script one.</summary>
    public string? Resolve(ReadOnlySpan<char> address)
    {
        var value = address.Trim();
        if (value.IsEmpty || value[0] == '#' || value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return null;
        var text = value.ToString();
        if (Uri.TryCreate(text, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https") return text;
        return BaseUri is not null && Uri.TryCreate(BaseUri, text, out var resolved) ? resolved.AbsoluteUri : text;
    }

    public void Dispose()
    {
        _hints.Dispose();
        _beside?.Dispose();
    }

    private static List<int> FindHeadlines(HtmlTree tree)
    {
        var headlines = new List<int>();
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Tag(i) == HtmlTag.H1) headlines.Add(i);
        }

        return headlines;
    }

    private static Uri? BaseOf(HtmlTree tree, string? url)
    {
        Uri? address = Uri.TryCreate(url, UriKind.Absolute, out var given) && given.Scheme is "http" or "https" ? given : null;
        for (var i = 0; i < tree.Count && tree.Tag(i) != HtmlTag.Body; i++)
        {
            if (tree.Tag(i) != HtmlTag.Base || tree.Attribute(i, HtmlAttribute.Href) is not { IsEmpty: false } href) continue;
            var text = href.Trim().ToString();
            if (address is null ? Uri.TryCreate(text, UriKind.Absolute, out var based) : Uri.TryCreate(address, text, out based)) return based;
            break;
        }

        return address;
    }
}
