using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsParsing;

/// <summary>A node while the tree builder works on it. Children are a linked list: misnested markup moves them about.</summary>
internal abstract class TreeNode : IConstructableNode
{
    public ContainerNode? Container { get; set; }

    public TreeNode? Previous { get; set; }

    public TreeNode? Next { get; set; }

    public virtual StringOrMemory NodeName => StringOrMemory.Empty;

    public virtual NodeFlags Flags => NodeFlags.None;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Container;
        set { }
    }

    public virtual IConstructableNodeList ChildNodes => throw new NotSupportedException();

    public void RemoveFromParent() => Container?.Detach(this);

    public virtual void RemoveChild(IConstructableNode childNode) => throw new NotSupportedException();

    public virtual void RemoveNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    public virtual void InsertNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    public virtual void AddNode(IConstructableNode node) => throw new NotSupportedException();

    public virtual void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw new NotSupportedException();

    public virtual void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw new NotSupportedException();
}

/// <summary>A doctype: the builder wants one, no rule does.</summary>
internal sealed class DoctypeNode : TreeNode;

/// <summary>Text by its place in the <see cref="CharacterStore"/>.</summary>
internal sealed class TextNode : TreeNode
{
    public int Start { get; set; }

    public int Length { get; set; }
}

/// <summary>A node with children.</summary>
internal abstract class ContainerNode(HtmlTreeBuilder builder) : TreeNode, IConstructableNodeList
{
    protected HtmlTreeBuilder Builder { get; } = builder;

    public TreeNode? First { get; private set; }

    public TreeNode? Last { get; private set; }

    public int Count { get; private set; }

    public override IConstructableNodeList ChildNodes => this;

    int IConstructableNodeList.Length => Count;

    IConstructableNode IConstructableNodeList.this[int index] => Builder.ChildAt(this, index);

    public void Clear()
    {
        Builder.ForgetIndexes();
        (First, Last, Count) = (null, null, 0);
    }

    public IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (var child = First; child is not null; child = child.Next) yield return child;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override void AddNode(IConstructableNode node) => Insert((TreeNode)node, null);

    public override void InsertNode(int idx, IConstructableNode childNode) => Insert((TreeNode)childNode, idx < Count ? Builder.ChildAt(this, idx) : null);

    public override void RemoveNode(int idx, IConstructableNode childNode) => Detach((TreeNode)childNode);

    public override void RemoveChild(IConstructableNode childNode) => Detach((TreeNode)childNode);

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => Builder.AddText(this, text.Memory, null);

    public override void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) =>
        Builder.AddText(this, text.Memory, idx < Count ? Builder.ChildAt(this, idx) : null);

    public void Insert(TreeNode node, TreeNode? before)
    {
        node.Container?.Detach(node);
        Builder.ForgetIndexes();
        var previous = before is null ? Last : before.Previous;
        (node.Container, node.Previous, node.Next) = (this, previous, before);
        if (previous is null) First = node;
        else previous.Next = node;
        if (before is null) Last = node;
        else before.Previous = node;
        Count++;
    }

    public void Detach(TreeNode node)
    {
        if (node.Container != this) return;
        Builder.ForgetIndexes();
        if (node.Previous is null) First = node.Next;
        else node.Previous.Next = node.Next;
        if (node.Next is null) Last = node.Previous;
        else node.Next.Previous = node.Previous;
        (node.Container, node.Previous, node.Next) = (null, null, null);
        Count--;
    }

    protected void ClearLinks()
    {
        (First, Last, Count) = (null, null, 0);
        (Container, Previous, Next) = (null, null, null);
    }
}
