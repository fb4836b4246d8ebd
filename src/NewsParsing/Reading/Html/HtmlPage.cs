namespace NewsParsing;

/// <summary>What the readers of one page share: its tree, what its names hint at, its address.</summary>
internal sealed class HtmlPage(HtmlTree tree, string? url) : IDisposable
{
    private readonly NameHintTable _hints = new(tree);

    private BesideTable? _beside;

    public HtmlTree Tree { get; } = tree;

    /// <summary>The caller's address; null when unknown. Not checked: it may be any string.</summary>
    public string? Url { get; } = url;

    /// <summary>What relative addresses are resolved against: <c>base</c> before the caller's; null when neither is absolute.</summary>
    public Uri? BaseUri { get; } = BaseOf(tree, url);

    /// <summary>What the element's class, id and the like hint at; none for text.</summary>
    public NameHint HintsOf(int node) => _hints[node];

    /// <summary>Whether the node stands in any of these, or is one.</summary>
    public bool IsIn(int node, Beside what) => ((_beside ??= new BesideTable(this))[node] & what) != 0;

    public bool Has(int node, NameHint hint) => (_hints[node] & hint) != 0;

    /// <inheritdoc cref="WebAddress.Resolve"/>
    public string? Resolve(ReadOnlySpan<char> address) => WebAddress.Resolve(address, BaseUri);

    public void Dispose()
    {
        _hints.Dispose();
        _beside?.Dispose();
    }

    private static Uri? BaseOf(HtmlTree tree, string? url)
    {
        Uri? address = Uri.TryCreate(url, UriKind.Absolute, out var given) && WebAddress.IsWeb(given) ? given : null;
        for (var i = 0; i < tree.Count && tree.Tag(i) != HtmlTag.Body; i++)
        {
            if (tree.Tag(i) != HtmlTag.Base || tree.Attribute(i, HtmlAttribute.Href) is not { IsEmpty: false } href) continue;
            var text = href.Trim().ToString();
            if ((address is null ? Uri.TryCreate(text, UriKind.Absolute, out var based) : Uri.TryCreate(address, text, out based)) && WebAddress.IsWeb(based)) return based;
            break;
        }

        return address;
    }
}
