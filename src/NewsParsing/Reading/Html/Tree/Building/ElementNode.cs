using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsParsing;

/// <summary>An element while the tree is built; its attributes are a range of the builder's.</summary>
internal class ElementNode(HtmlTreeBuilder builder) : ContainerNode(builder), IConstructableMathElement, IConstructableSvgElement, IConstructableMetaElement,
    IConstructableFrameElement, IConstructableFormElement, IConstructableNamedNodeMap
{
    private string _name = "";
    private string _namespace = "";
    private NodeFlags _flags;

    public HtmlTag Tag { get; private set; }

    /// <summary>In the page's <see cref="NameTable"/>, where <see cref="Tag"/> is <see cref="HtmlTag.Other"/>.</summary>
    public ushort Name { get; private set; }

    public int AttributeStart { get; set; }

    public int AttributeCount { get; set; }

    /// <summary>Attributes there is room for at <see cref="AttributeStart"/>.</summary>
    public int AttributeRoom { get; set; }

    /// <summary>Whether it stands on the builder's stack, as far as one can see from here.</summary>
    public bool IsOpen { get; set; }

    public override StringOrMemory NodeName => _name;

    public override NodeFlags Flags => _flags;

    public StringOrMemory NamespaceUri => _namespace;

    public virtual StringOrMemory LocalName => _name;

    public StringOrMemory Prefix => StringOrMemory.Empty;

    public IConstructableNamedNodeMap Attributes => this;

    public ISourceReference? SourceReference
    {
        get => null;
        set { }
    }

    int IConstructableNamedNodeMap.Length => AttributeCount;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => Builder.AttributeOf(this, name.Memory.Span);

    public void Reset(HtmlTag tag, ushort id, string name, string uri, NodeFlags flags)
    {
        ClearLinks();
        (Tag, Name, _name, _namespace, _flags) = (tag, id, name, uri, flags);
        (AttributeStart, AttributeCount, AttributeRoom, IsOpen) = (0, 0, 0, true);
    }

    public void ResetLike(ElementNode other)
    {
        Reset(other.Tag, other.Name, other._name, other._namespace, other._flags);
        (AttributeStart, AttributeCount) = (other.AttributeStart, other.AttributeCount);
    }

    public bool SameAs(IConstructableNamedNodeMap? attributes) => attributes is ElementNode other && Builder.HaveSameAttributes(this, other);

    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => Builder.AddAttribute(this, name.Memory.Span, value.Memory);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Builder.AddAttribute(this, name.Memory.Span, value.Memory);

    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Builder.AttributeOf(this, localName.Memory.Span)?.Value ?? StringOrMemory.Empty;

    public void SetAttributes(StructAttributes tagAttributes)
    {
        for (var i = 0; i < tagAttributes.Count; i++)
        {
            var attribute = tagAttributes[i];
            Builder.AddAttribute(this, attribute.Name.Memory.Span, attribute.Value.Memory);
        }
    }

    public bool HasAttribute(StringOrMemory name) => Builder.AttributeOf(this, name.Memory.Span) is not null;

    // The builder calls this when it takes the element off its stack.
    public void SetupElement() => Builder.Closed(this);

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public IConstructableNode ShallowCopy() => Builder.Copy(this);

    public void Handle()
    {
    }
}

/// <summary>A script; its text is kept only where it is data.</summary>
internal sealed class ScriptNode(HtmlTreeBuilder builder) : ElementNode(builder), IConstructableScriptElement
{
    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;

    public bool Prepare(IConstructableDocument document) => false;

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (IsData()) base.AppendText(text, emitWhiteSpaceOnly);
    }

    // application/ld+json, application/json, importmap, speculationrules: JSON all.
    private bool IsData()
    {
        var type = Builder.ValueOf(this, HtmlAttribute.Type);
        return type.Contains("json", StringComparison.OrdinalIgnoreCase) || type.Equals("importmap", StringComparison.OrdinalIgnoreCase)
            || type.Equals("speculationrules", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>A template, whose content is not part of the page.</summary>
internal sealed class TemplateNode(HtmlTreeBuilder builder) : ElementNode(builder), IConstructableTemplateElement
{
    private string? _firstPart;
    private string? _pose;

    public override StringOrMemory LocalName => _pose ?? base.LocalName;

    /// <summary>
    /// AngleSharp looks for its own template class where a part of a table begins in a template, and runs over any other one
    /// to the end of its stack. While such a tag is read, the template says it is what the search stops at: that is a row for
    /// the cells of a template that began with a cell, and the table in one that began with a section or the like.
    /// </summary>
    /// <param name="tag">The start tag to be read; null behind it.</param>
    public void PoseFor(string? tag)
    {
        _firstPart ??= tag;
        _pose = tag is null ? null : _firstPart switch
        {
            "td" or "th" => tag is "td" or "th" ? "tr" : null,
            "tr" or "col" => null,
            _ => "table",
        };
    }

    public void PopulateFragment() => Clear();
}
