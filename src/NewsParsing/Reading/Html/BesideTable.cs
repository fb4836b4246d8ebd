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
/// That for every node of a page, made in one pass: a parent comes before its children, so each adds to its parent's. Asking
/// up the tree for each of many nodes costs depth times nodes.
/// </summary>
internal sealed class BesideTable : IDisposable
{
    private readonly HtmlTree _tree;
    private Beside[] _of;

    public BesideTable(HtmlPage page)
    {
        _tree = page.Tree;
        _of = ArrayPool<Beside>.Shared.Rent(_tree.Count + 1);
        for (var i = 0; i < _tree.Count; i++) _of[i] = (i > 0 ? _of[_tree.Parent(i)] : Beside.None) | OwnOf(page, i);
    }

    public Beside this[int node] => _of[node];

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
