namespace NewsParsing;

/// <summary>
/// Builds an <see cref="HtmlTree"/> by the rules of the HTML Standard (13.2.6), without scripting. It is reused from page to page,
/// but not by two threads at once. Why it is our own: docs/decisions/0014.
/// </summary>
internal sealed partial class HtmlTreeBuilder
{
    private const string Space = " \n\t\f\r";
    private const int TokensBetweenAsking = 1024;

    private readonly WorkBudget _budget = new();
    private readonly CharacterStore _characters = new();
    private readonly NameTable _names = new();
    private readonly List<InsertionMode> _templateModes = [];
    private readonly NodeStore _nodes;
    private readonly HtmlTokenizer _token;
    private readonly OpenElements _open;
    private readonly FormattingElements _formatting;

    private InsertionMode _mode;
    private int _html;
    private int _head;
    private int _form;
    private bool _isQuirky;
    private bool _mayBeFrameset;
    private bool _isFostering;
    private bool _skipsLineFeed;

    public HtmlTreeBuilder()
    {
        _nodes = new NodeStore(_characters, _budget);
        _token = new HtmlTokenizer(_characters, _nodes, _names, _budget);
        _open = new OpenElements(_budget);
        _formatting = new FormattingElements(_nodes, _budget);
    }

    private enum InsertionMode
    {
        Initial,
        BeforeHtml,
        BeforeHead,
        InHead,
        InHeadNoscript,
        AfterHead,
        InBody,
        InTable,
        InCaption,
        InColumnGroup,
        InTableBody,
        InRow,
        InCell,
        InTemplate,
        AfterBody,
        InFrameset,
        AfterFrameset,
        AfterAfterBody,
        AfterAfterFrameset,
    }

    /// <summary>The tree of a page, which takes over its characters; as far as the run may go.</summary>
    public HtmlTree Build(PageCharacters page, ParseRun run)
    {
        Reset(page, run.Options);
        for (var read = 1; !_budget.IsExceeded && ReadToken() is not HtmlToken.End and var kind; read++)
        {
            if (read % TokensBetweenAsking == 0 && !run.MayGoOn()) break;
            var skipsLineFeed = _skipsLineFeed;
            _skipsLineFeed = false;
            switch (kind)
            {
                case HtmlToken.Text:
                    if (skipsLineFeed) _token.SkipLineFeed();
                    AddText(_token.TextStart, _token.TextLength);
                    break;
                case HtmlToken.StartTag:
                    ReadStart();
                    break;
                case HtmlToken.EndTag:
                    ReadEnd();
                    break;
                case HtmlToken.Doctype when _mode == InsertionMode.Initial:
                    _isQuirky = _token.IsQuirky;
                    _mode = InsertionMode.BeforeHtml;
                    break;
            }
        }

        Finish();
        _budget.Report(run.Diagnostics);
        return _nodes.ToTree(_names.Take());
    }

    private HtmlToken ReadToken()
    {
        var isForeign = _open.Count > 0 && _open.Current.Space != ElementSpace.Html;
        return _token.Read(isForeign, isForeign && IsForeign(forText: true));
    }

    private void Reset(PageCharacters page, ArticleParserOptions options)
    {
        _budget.Reset(options, page.Length);
        _characters.Reset(page);
        _nodes.Reset();
        _token.Reset(page.Length);
        _open.Clear();
        _formatting.Clear();
        _templateModes.Clear();
        (_mode, _html, _head, _form) = (InsertionMode.Initial, -1, -1, -1);
        (_isQuirky, _mayBeFrameset, _isFostering, _skipsLineFeed) = (true, true, false, false);
    }

    // A page without them has html, head and body too.
    private void Finish()
    {
        while (_templateModes.Count > 0) EndTemplate();
        if (_mode is InsertionMode.Initial or InsertionMode.BeforeHtml) InsertHtmlElement();
        if (_mode == InsertionMode.BeforeHead) InsertHead();
        if (_mode is InsertionMode.InHead or InsertionMode.InHeadNoscript or InsertionMode.AfterHead) InsertBody();
    }

    private void ReadStart()
    {
        if (_open.Count >= _budget.MaxDepth && !IsShortLived(_token.Tag))
        {
            _budget.NoteDepth();
            Place(NewElement());
            return;
        }

        if (IsForeign(forText: false) && TryStartForeign()) return;
        StartTag();
    }

    private void ReadEnd()
    {
        if (_open.Count > 0 && _open.Current.Space != ElementSpace.Html && TryEndForeign()) return;
        EndTag();
    }

    // Elements that are closed by the time the next token is read.
    private static bool IsShortLived(HtmlTag tag) => tag is HtmlTag.Script or HtmlTag.Plaintext || (ElementTraitsTable.Of(tag) & (ElementTraits.RawText | ElementTraits.EscapableText)) != 0;

    private void StartTag()
    {
        // Each turn goes one mode further towards the body, or out of a table's part.
        for (var isRead = false; !isRead;)
        {
            isRead = _mode switch
            {
                InsertionMode.Initial => Go(InsertionMode.BeforeHtml),
                InsertionMode.BeforeHtml => StartBeforeHtml(),
                InsertionMode.BeforeHead => StartBeforeHead(),
                InsertionMode.InHead => StartInHead(),
                InsertionMode.InHeadNoscript => StartInHeadNoscript(),
                InsertionMode.AfterHead => StartAfterHead(),
                InsertionMode.InBody => StartInBody(),
                InsertionMode.InTable => StartInTable(),
                InsertionMode.InCaption => StartInCaption(),
                InsertionMode.InColumnGroup => StartInColumnGroup(),
                InsertionMode.InTableBody => StartInTableBody(),
                InsertionMode.InRow => StartInRow(),
                InsertionMode.InCell => StartInCell(),
                InsertionMode.InTemplate => StartInTemplate(),
                InsertionMode.AfterBody or InsertionMode.AfterAfterBody => StartAfterBody(),
                InsertionMode.InFrameset => StartInFrameset(),
                _ => StartAfterFrameset(),
            };
        }
    }

    private void EndTag()
    {
        for (var isRead = false; !isRead;)
        {
            isRead = _mode switch
            {
                InsertionMode.Initial => Go(InsertionMode.BeforeHtml),
                InsertionMode.BeforeHtml => EndBeforeHtml(),
                InsertionMode.BeforeHead => EndBeforeHead(),
                InsertionMode.InHead => EndInHead(),
                InsertionMode.InHeadNoscript => EndInHeadNoscript(),
                InsertionMode.AfterHead => EndAfterHead(),
                InsertionMode.InBody => EndInBody(),
                InsertionMode.InTable => EndInTable(),
                InsertionMode.InCaption => EndInCaption(),
                InsertionMode.InColumnGroup => EndInColumnGroup(),
                InsertionMode.InTableBody => EndInTableBody(),
                InsertionMode.InRow => EndInRow(),
                InsertionMode.InCell => EndInCell(),
                InsertionMode.InTemplate => EndInTemplate(),
                InsertionMode.AfterBody or InsertionMode.AfterAfterBody => EndAfterBody(),
                InsertionMode.InFrameset => EndInFrameset(),
                _ => EndAfterFrameset(),
            };
        }
    }

    private void AddText(int start, int length)
    {
        if (IsForeign(forText: true))
        {
            if (!IsSpaceOnly(start, length)) _mayBeFrameset = false;
            Insert(start, length);
            return;
        }

        while (length > 0)
        {
            // How much of the text the mode took; the rest is read in the next one.
            var read = _mode switch
            {
                InsertionMode.Initial or InsertionMode.BeforeHtml or InsertionMode.BeforeHead => TextBeforeHead(start, length),
                InsertionMode.InHead or InsertionMode.InHeadNoscript or InsertionMode.AfterHead => TextInHead(start, length),
                InsertionMode.InTable or InsertionMode.InTableBody or InsertionMode.InRow => TextInTable(start, length),
                InsertionMode.InColumnGroup => TextInColumnGroup(start, length),
                InsertionMode.AfterBody or InsertionMode.AfterAfterBody => TextAfterBody(start, length),
                InsertionMode.InFrameset or InsertionMode.AfterFrameset or InsertionMode.AfterAfterFrameset => TextInFrameset(start, length),
                _ => TextInBody(start, length),
            };
            (start, length) = (start + read, length - read);
        }
    }

    // To be read again in another mode.
    private bool Go(InsertionMode mode)
    {
        _mode = mode;
        return false;
    }

    private int NewElement() => _nodes.NewElement(_token.Tag, _token.Name, _token.AttributeCount, _token.Position);

    private int InsertElement()
    {
        var node = NewElement();
        Place(node);
        _open.Push(node, _token.Tag);
        return node;
    }

    private void InsertVoid() => Place(NewElement());

    // An element that no tag of the page stands for.
    private int InsertImplied(HtmlTag tag)
    {
        var node = _nodes.NewElement(tag, 0, 0, 0);
        Place(node);
        _open.Push(node, tag);
        return node;
    }

    private int Insert(int start, int length)
    {
        if (FosterPlace(_open.Current, out var parent, out var before)) _nodes.AddText(parent, before, start, length);
        else _nodes.AddText(_open.Current.Node, -1, start, length);
        return length;
    }

    private void Place(int node) => PlaceIn(_open.Count == 0 ? default : _open.Current, node);

    private void PlaceIn(in OpenElement target, int node)
    {
        if (!FosterPlace(target, out var parent, out var before)) _nodes.Append(_open.Count == 0 ? 0 : target.Node, node);
        else if (before >= 0) _nodes.InsertBefore(before, node);
        else _nodes.Append(parent, node);
    }

    // Where what stands in a table, but in none of its cells, goes instead (13.2.6.1, "foster parenting").
    private bool FosterPlace(in OpenElement target, out int parent, out int before)
    {
        (parent, before) = (-1, -1);
        if (!_isFostering || !target.Has(ElementTraits.Fosters)) return false;
        var table = _open.LastIndexOf(HtmlTag.Table);
        var template = _open.LastIndexOf(HtmlTag.Template);
        _nodes.NoteMove();
        if (template > table) parent = _open[template].Node;
        else if (table < 0) parent = _html;
        else if (_nodes.Parent(_open[table].Node) is >= 0 and var holder) (parent, before) = (holder, _open[table].Node);
        else parent = _open[table - 1].Node;
        return true;
    }

    private void ReadRawText(bool hasReferences = false, bool skipsLineFeed = false)
    {
        var tag = _token.Tag;
        InsertElement();
        _token.ReadRawText(tag, hasReferences);
        if (skipsLineFeed) _token.SkipLineFeed();
        Insert(_token.TextStart, _token.TextLength);
        _open.Pop();
    }

    private bool IsSpaceOnly(int start, int length) => SpaceLength(start, length) == length;

    private int SpaceLength(int start, int length)
    {
        var other = _characters.Array.AsSpan(start, length).IndexOfAnyExcept(Space);
        return other < 0 ? length : other;
    }

    private int InkLength(int start, int length)
    {
        var space = _characters.Array.AsSpan(start, length).IndexOfAny(Space);
        return space < 0 ? length : space;
    }
}
