namespace NewsParsing;

/// <summary>Templates and framesets (HTML Standard 13.2.6.4.16 and later).</summary>
internal sealed partial class HtmlTreeBuilder
{
    private void StartTemplate()
    {
        InsertElement();
        _formatting.AddMarker();
        _mayBeFrameset = false;
        _mode = InsertionMode.InTemplate;
        _templateModes.Add(InsertionMode.InTemplate);
    }

    private void EndTemplate()
    {
        var index = _open.LastIndexOf(HtmlTag.Template);
        if (index < 0) return;
        // What a template holds is not part of the page.
        _nodes.Empty(_open[index].Node);
        _open.PopTo(index);
        _formatting.ClearToMarker();
        _templateModes.RemoveAt(_templateModes.Count - 1);
        ResetMode();
    }

    private bool StartInTemplate()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Caption or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                return GoInTemplate(InsertionMode.InTable);
            case HtmlTag.Col:
                return GoInTemplate(InsertionMode.InColumnGroup);
            case HtmlTag.Tr:
                return GoInTemplate(InsertionMode.InTableBody);
            case HtmlTag.Td or HtmlTag.Th:
                return GoInTemplate(InsertionMode.InRow);
            default:
                return TryStartMetadata() || GoInTemplate(InsertionMode.InBody);
        }
    }

    private bool EndInTemplate()
    {
        if (_token.Tag == HtmlTag.Template) EndTemplate();
        return true;
    }

    private bool GoInTemplate(InsertionMode mode)
    {
        _templateModes[^1] = mode;
        return Go(mode);
    }

    private void StartFramesetInBody()
    {
        if (!_mayBeFrameset || _open.Count < 2 || _open[1].Tag != HtmlTag.Body) return;
        _nodes.Detach(_open[1].Node);
        _open.PopTo(1);
        InsertElement();
        _mode = InsertionMode.InFrameset;
    }

    private bool StartInFrameset()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Html:
                return MergeHtml();
            case HtmlTag.Frameset:
                InsertElement();
                return true;
            case HtmlTag.Frame:
                InsertVoid();
                return true;
            case HtmlTag.Noframes:
                return TryStartMetadata();
            default:
                return true;
        }
    }

    private bool EndInFrameset()
    {
        if (_token.Tag != HtmlTag.Frameset || _open.Count == 1) return true;
        _open.Pop();
        if (_open.Current.Tag != HtmlTag.Frameset) _mode = InsertionMode.AfterFrameset;
        return true;
    }

    private bool StartAfterFrameset() => _token.Tag switch
    {
        HtmlTag.Html => MergeHtml(),
        HtmlTag.Noframes => TryStartMetadata(),
        _ => true,
    };

    private bool EndAfterFrameset()
    {
        if (_mode == InsertionMode.AfterFrameset && _token.Tag == HtmlTag.Html) _mode = InsertionMode.AfterAfterFrameset;
        return true;
    }

    // Only white space shows, wherever it stands.
    private int TextInFrameset(int start, int length)
    {
        var space = SpaceLength(start, length);
        return space > 0 ? Insert(start, space) : InkLength(start, length);
    }
}
