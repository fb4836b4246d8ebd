using System.Buffers;
using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsParsing;

/// <summary>
/// Builds an <see cref="HtmlTree"/> with AngleSharp's tokenizer and tree builder and nodes of our own, which are reused from
/// page to page and flattened at the end. Not safe for two threads at once.
/// </summary>
internal sealed partial class HtmlTreeBuilder : IDomConstructionElementFactory<DocumentNode, ElementNode>
{
    private const string HtmlNamespace = "http://www.w3.org/1999/xhtml";
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const string MathNamespace = "http://www.w3.org/1998/Math/MathML";
    private const int MaxKeptNodes = 1 << 15;
    private const int InitialSlots = 4096;

    private readonly HtmlParser _parser;
    private readonly TokenizerMiddleware _middleware;
    private readonly CharacterStore _characters = new();
    private readonly WorkBudget _budget = new();
    private readonly List<ElementNode> _elements = [];
    private readonly List<TextNode> _texts = [];

    // Open tables and templates, innermost last: where content pushed out of a table goes.
    private readonly List<ElementNode> _tables = [];

    private NameTable _names = new();
    private HtmlAttributeSlot[] _slots = [];
    private int _slotCount;
    private int _elementCount;
    private int _textCount;
    private int _open;
    private int _others;
    private DocumentNode _document = null!;

    private ContainerNode? _indexed;
    private TreeNode? _indexedChild;
    private int _index;

    public HtmlTreeBuilder()
    {
        var context = BrowsingContext.New(new Configuration().With(this));
        _parser = new HtmlParser(new HtmlParserOptions { SkipComments = true, DisableElementPositionTracking = true }, context);
        _middleware = Consume;
    }

    /// <summary>The tree of a page, which takes over its characters.</summary>
    public HtmlTree Build(PageCharacters page, DiagnosticBag diagnostics)
    {
        Reset(page);
        try
        {
            using var source = new TextSource(new CharArrayTextSource(page.Array, page.Length));
            _parser.ParseDocument<DocumentNode, ElementNode>(source, _middleware);
        }
        catch (Exception e) when (e is WorkBudgetException or InsufficientExecutionStackException)
        {
            _budget.Stop();
        }
        catch (Exception e) when (e is NullReferenceException or ArgumentOutOfRangeException or InvalidOperationException or InvalidCastException)
        {
            // AngleSharp's builder, on markup it did not foresee; what it has built so far is whole.
            _budget.Stop();
        }
        finally
        {
            // AngleSharp's builder and tokenizer give their own buffers back.
            (_document as IConstructableDocument)?.Builder?.Dispose();
        }

        if (_budget.IsExceeded) diagnostics.Add(DiagnosticCodes.HtmlBudgetExceeded, "The page's markup is nested or misnested beyond what is read; the rest was left out.");
        var tree = Flatten();
        Forget();
        return tree;
    }

    public ElementNode Create(DocumentNode document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) => Html(localName.Memory.Span);

    public ElementNode CreateNoScript(DocumentNode document, bool scripting) => Html("noscript");

    public IConstructableNode CreateDocumentType(DocumentNode document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new DoctypeNode();

    public IConstructableMathElement CreateMath(DocumentNode document, StringOrMemory name = default)
    {
        var span = name.IsNullOrEmpty ? "math" : name.Memory.Span;
        return Foreign(span, MathNamespace, ElementFlags.OfMath(span));
    }

    public IConstructableSvgElement CreateSvg(DocumentNode document, StringOrMemory name = default)
    {
        var span = name.IsNullOrEmpty ? "svg" : name.Memory.Span;
        return Foreign(span, SvgNamespace, ElementFlags.OfSvg(span));
    }

    public IConstructableMetaElement CreateMeta(DocumentNode document) => Html("meta");

    public IConstructableScriptElement CreateScript(DocumentNode document, bool parserInserted, bool started) => (ScriptNode)SetUp(Other(new ScriptNode(this)), "script");

    public IConstructableFrameElement CreateFrame(DocumentNode document) => Html("frame");

    public IConstructableTemplateElement CreateTemplate(DocumentNode document) => (TemplateNode)SetUp(Other(new TemplateNode(this)), "template");

    public IConstructableFormElement CreateForm(DocumentNode document) => Html("form");

    public ElementNode CreateUnknown(DocumentNode document, StringOrMemory tagName) => Html(tagName.Memory.Span);

    public DocumentNode CreateDocument(TextSource source, IBrowsingContext? context = null) => _document = new DocumentNode(this, source);

    /// <summary>Places an element that a table pushes out: before the innermost table, or into the template within it.</summary>
    public void Foster(ElementNode element)
    {
        if (_tables.Count == 0) _document.Root!.AddNode(element);
        else if (_tables[^1] is TemplateNode template) template.AddNode(element);
        else if (_tables[^1] is { Container: { } parent } table) parent.Insert(element, table);
        else _document.Root!.AddNode(element);
    }

    public void Closed(ElementNode element)
    {
        if (!element.IsOpen) return;
        element.IsOpen = false;
        _open--;
        if (element.Tag is HtmlTag.Table or HtmlTag.Template) _tables.Remove(element);
    }

    public ElementNode Copy(ElementNode element)
    {
        _budget.Copy(_open);
        var copy = element switch
        {
            TemplateNode => Other(new TemplateNode(this)),
            ScriptNode => Other(new ScriptNode(this)),
            _ => Next(),
        };
        copy.ResetLike(element);
        // One that is still open is being replaced by its copy, one that is not is being opened again.
        if (element.IsOpen) element.IsOpen = false;
        else _open++;
        return copy;
    }

    public void AddText(ContainerNode parent, ReadOnlyMemory<char> text, TreeNode? before)
    {
        if (text.IsEmpty) return;
        var (start, length) = _characters.Place(text);
        if ((before is null ? parent.Last : before.Previous) is TextNode last)
        {
            (last.Start, last.Length) = _characters.Join(last.Start, last.Length, start, length, out var copied);
            _budget.Spend(copied >> 4);
            return;
        }

        TextNode node;
        if (_textCount < _texts.Count) node = _texts[_textCount];
        else _texts.Add(node = new TextNode());
        _textCount++;
        (node.Start, node.Length, node.Container, node.Previous, node.Next) = (start, length, null, null, null);
        parent.Insert(node, before);
    }

    public TreeNode ChildAt(ContainerNode parent, int index)
    {
        if (_indexed != parent)
        {
            _indexed = parent;
            (_index, _indexedChild) = index * 2 < parent.Count ? (0, parent.First) : (parent.Count - 1, parent.Last);
        }

        for (; _index < index; _index++) _indexedChild = _indexedChild!.Next;
        for (; _index > index; _index--) _indexedChild = _indexedChild!.Previous;
        return _indexedChild!;
    }

    public void ForgetIndexes() => _indexed = null;

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        if (!_budget.TryToken(_open)) return TokenConsumptionResult.Stop;
        if (_tables.Count > 0 && token.Type == HtmlTokenType.StartTag && _tables[^1] is TemplateNode template && PartOfTable(token.Name.Memory.Span) is { } part)
        {
            template.PoseFor(part);
            next(ref token);
            template.PoseFor(null);
        }
        else
        {
            next(ref token);
        }

        return TokenConsumptionResult.Continue;
    }

    private static string? PartOfTable(ReadOnlySpan<char> name) => HtmlNames.TagOf(name) is HtmlTag.Caption or HtmlTag.Colgroup or HtmlTag.Col or HtmlTag.Tbody
        or HtmlTag.Thead or HtmlTag.Tfoot or HtmlTag.Tr or HtmlTag.Td or HtmlTag.Th ? HtmlNames.NameOf(HtmlNames.TagOf(name)) : null;

    private ElementNode Html(ReadOnlySpan<char> name) => SetUp(Next(), name);

    private ElementNode SetUp(ElementNode element, ReadOnlySpan<char> name)
    {
        _budget.Element();
        _open++;
        var tag = HtmlNames.TagOf(name);
        var id = tag == HtmlTag.Other ? _names.IdOf(name) : (ushort)0;
        element.Reset(tag, id, tag == HtmlTag.Other ? _names.Names[id] : HtmlNames.NameOf(tag), HtmlNamespace, ElementFlags.OfHtml(tag, name));
        if (tag is HtmlTag.Table or HtmlTag.Template)
        {
            if (_tables.Count == WorkBudget.MaxNestedTables) _budget.Exceed();
            _tables.Add(element);
        }

        return element;
    }

    private ElementNode Foreign(ReadOnlySpan<char> name, string uri, NodeFlags flags)
    {
        _budget.Element();
        _open++;
        var element = Next();
        var full = name.ToString();
        var lower = HtmlNames.ToLower(full);
        var tag = HtmlNames.TagOf(lower);
        element.Reset(tag, tag == HtmlTag.Other ? _names.IdOf(lower) : (ushort)0, full, uri, flags);
        return element;
    }

    private ElementNode Other(ElementNode element)
    {
        _others++;
        return element;
    }

    private ElementNode Next()
    {
        if (_elementCount == _elements.Count) _elements.Add(new ElementNode(this));
        return _elements[_elementCount++];
    }

    private void Reset(PageCharacters page)
    {
        _characters.Reset(page);
        _budget.Reset();
        _tables.Clear();
        _names = new NameTable();
        _slots = ArrayPool<HtmlAttributeSlot>.Shared.Rent(InitialSlots);
        (_slotCount, _elementCount, _textCount, _others, _open, _indexed) = (0, 0, 0, 0, 0, null);
        _document = null!;
    }

    // One huge page must not hold its nodes for good.
    private void Forget()
    {
        _document = null!;
        (_indexed, _indexedChild) = (null, null);
        if (_elements.Count > MaxKeptNodes) _elements.Clear();
        if (_texts.Count > MaxKeptNodes) _texts.Clear();
    }
}
