using System.Buffers;

namespace NewsParsing;

/// <summary>What a node stands in that is no part of a page's article, by tags and names of itself and all it stands in.</summary>
[Flags]
internal enum Beside : ushort
{
    None = 0,
    Aside = 1 << 0,
    Nav = 1 << 1,
    Footer = 1 << 2,
    Related = 1 << 3,
    Comment = 1 << 4,
    Sidebar = 1 << 5,
    FooterName = 1 << 6,
    Consent = 1 << 7,

    /// <summary>A schema.org item of its own: a comment, a review, an entry of a list.</summary>
    Item = 1 << 8,
}

/// <summary>
/// That for the nodes asked about. What an ancestor stands in is kept, so all answers together cost no more than one pass over the
/// page; walking up the tree for each would cost depth times nodes.
/// </summary>
internal sealed class BesideTable : IDisposable
{
    private const Beside Unknown = (Beside)ushort.MaxValue;

    private readonly HtmlPage _page;
    private readonly List<int> _path = [];
    private Beside[] _of;

    public BesideTable(HtmlPage page)
    {
        _page = page;
        _of = ArrayPool<Beside>.Shared.Rent(page.Tree.Count + 1);
        _of.AsSpan(0, page.Tree.Count).Fill(Unknown);
    }

    public Beside this[int node]
    {
        get
        {
            _path.Clear();
            var at = node;
            for (; at > 0 && _of[at] == Unknown; at = _page.Tree.Parent(at)) _path.Add(at);
            var beside = at > 0 ? _of[at] : Beside.None;
            for (var i = _path.Count - 1; i >= 0; i--) _of[_path[i]] = beside |= OwnOf(_page, _path[i]);
            return beside;
        }
    }

    public void Dispose() => Pooled.Return(ref _of);

    private static Beside OwnOf(HtmlPage page, int node)
    {
        var tree = page.Tree;
        if (tree.IsText(node)) return Beside.None;
        var own = tree.Tag(node) switch { HtmlTag.Aside => Beside.Aside, HtmlTag.Nav => Beside.Nav, HtmlTag.Footer => Beside.Footer, _ => Beside.None };
        var hints = page.HintsOf(node);
        if (hints != 0)
        {
            if ((hints & NameHint.Related) != 0) own |= Beside.Related;
            if ((hints & NameHint.Comment) != 0) own |= Beside.Comment;
            if ((hints & NameHint.Sidebar) != 0) own |= Beside.Sidebar;
            if ((hints & NameHint.Footer) != 0) own |= Beside.FooterName;
            if ((hints & NameHint.Consent) != 0) own |= Beside.Consent;
        }

        return tree.AttributeCount(node) > 0 && tree.Attribute(node, HtmlAttribute.Itemtype) is { IsEmpty: false } type
            && (type.EndsWith("Comment") || type.EndsWith("ListItem") || type.EndsWith("Review") || type.EndsWith("Rating")) ? own | Beside.Item : own;
    }
}
