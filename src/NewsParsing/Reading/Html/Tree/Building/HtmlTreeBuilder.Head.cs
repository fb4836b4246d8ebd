namespace NewsParsing;

/// <summary>From the start of a page to its body (HTML Standard 13.2.6.4.1 to 6).</summary>
internal sealed partial class HtmlTreeBuilder
{
    private bool StartBeforeHtml()
    {
        if (_token.Tag != HtmlTag.Html)
        {
            InsertHtmlElement();
            return false;
        }

        _html = InsertElement();
        _mode = InsertionMode.BeforeHead;
        return true;
    }

    private bool EndBeforeHtml()
    {
        if (_token.Tag is not (HtmlTag.Head or HtmlTag.Body or HtmlTag.Html or HtmlTag.Br)) return true;
        InsertHtmlElement();
        return false;
    }

    private bool StartBeforeHead()
    {
        if (_token.Tag == HtmlTag.Html) return MergeHtml();
        if (_token.Tag != HtmlTag.Head)
        {
            InsertHead();
            return false;
        }

        _head = InsertElement();
        _mode = InsertionMode.InHead;
        return true;
    }

    private bool EndBeforeHead()
    {
        if (_token.Tag is not (HtmlTag.Head or HtmlTag.Body or HtmlTag.Html or HtmlTag.Br)) return true;
        InsertHead();
        return false;
    }

    private bool StartInHead()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Html:
                return MergeHtml();
            case HtmlTag.Head:
                return true;
            case HtmlTag.Noscript:
                InsertElement();
                _mode = InsertionMode.InHeadNoscript;
                return true;
            default:
                if (TryStartMetadata()) return true;
                _open.Pop();
                return Go(InsertionMode.AfterHead);
        }
    }

    // What stands in the head, or is read as there wherever it stands.
    private bool TryStartMetadata()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Base or HtmlTag.Basefont or HtmlTag.Bgsound or HtmlTag.Link or HtmlTag.Meta:
                InsertVoid();
                return true;
            case HtmlTag.Title:
                ReadRawText(hasReferences: true);
                return true;
            case HtmlTag.Noframes or HtmlTag.Style:
                ReadRawText();
                return true;
            case HtmlTag.Script:
                ReadScript();
                return true;
            case HtmlTag.Template:
                StartTemplate();
                return true;
            default:
                return false;
        }
    }

    private void ReadScript()
    {
        var script = InsertElement();
        var isData = IsData(_nodes.Attribute(script, HtmlAttribute.Type));
        _token.ReadScript();
        // No rule reads programs; without their text the tree of most pages is half as long.
        if (isData) Insert(_token.TextStart, _token.TextLength);
        _open.Pop();
    }

    // application/ld+json, application/json, importmap, speculationrules: JSON all.
    private static bool IsData(ReadOnlySpan<char> type) => type.Contains("json", StringComparison.OrdinalIgnoreCase)
        || type.Equals("importmap", StringComparison.OrdinalIgnoreCase) || type.Equals("speculationrules", StringComparison.OrdinalIgnoreCase);

    private bool EndInHead()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Head:
                _open.Pop();
                _mode = InsertionMode.AfterHead;
                return true;
            case HtmlTag.Template:
                EndTemplate();
                return true;
            case HtmlTag.Body or HtmlTag.Html or HtmlTag.Br:
                _open.Pop();
                return Go(InsertionMode.AfterHead);
            default:
                return true;
        }
    }

    private bool StartInHeadNoscript()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Html:
                return MergeHtml();
            case HtmlTag.Basefont or HtmlTag.Bgsound or HtmlTag.Link or HtmlTag.Meta or HtmlTag.Noframes or HtmlTag.Style:
                return TryStartMetadata();
            case HtmlTag.Head or HtmlTag.Noscript:
                return true;
            default:
                _open.Pop();
                return Go(InsertionMode.InHead);
        }
    }

    private bool EndInHeadNoscript()
    {
        if (_token.Tag is not (HtmlTag.Noscript or HtmlTag.Br)) return true;
        _open.Pop();
        _mode = InsertionMode.InHead;
        return _token.Tag == HtmlTag.Noscript;
    }

    private bool StartAfterHead()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Html:
                return MergeHtml();
            case HtmlTag.Body:
                InsertElement();
                _mayBeFrameset = false;
                _mode = InsertionMode.InBody;
                return true;
            case HtmlTag.Frameset:
                InsertElement();
                _mode = InsertionMode.InFrameset;
                return true;
            case HtmlTag.Head:
                return true;
            default:
                if (TryStartInClosedHead()) return true;
                InsertBody();
                return false;
        }
    }

    // Metadata behind the head still belongs to it.
    private bool TryStartInClosedHead()
    {
        _open.Push(_head, HtmlTag.Head);
        var isRead = TryStartMetadata();
        _open.RemoveAt(_open.IndexOf(_head));
        if (isRead && _nodes.HasNext(_head)) _nodes.NoteMove();
        return isRead;
    }

    private bool EndAfterHead()
    {
        if (_token.Tag == HtmlTag.Template)
        {
            EndTemplate();
            return true;
        }

        if (_token.Tag is not (HtmlTag.Body or HtmlTag.Html or HtmlTag.Br)) return true;
        InsertBody();
        return false;
    }

    private int TextBeforeHead(int start, int length)
    {
        var space = SpaceLength(start, length);
        if (space > 0) return space;
        if (_mode == InsertionMode.BeforeHead) InsertHead();
        else InsertHtmlElement();
        return 0;
    }

    private int TextInHead(int start, int length)
    {
        var space = SpaceLength(start, length);
        if (space > 0) return Insert(start, space);
        if (_mode == InsertionMode.InHeadNoscript)
        {
            _open.Pop();
            _mode = InsertionMode.InHead;
        }
        else if (_mode == InsertionMode.InHead)
        {
            _open.Pop();
            _mode = InsertionMode.AfterHead;
        }
        else
        {
            InsertBody();
        }

        return 0;
    }

    private bool MergeHtml()
    {
        if (_templateModes.Count == 0) _nodes.Merge(_html, _token.AttributeCount, _token.Position);
        return true;
    }

    private void InsertHtmlElement()
    {
        _html = InsertImplied(HtmlTag.Html);
        _mode = InsertionMode.BeforeHead;
    }

    private void InsertHead()
    {
        _head = InsertImplied(HtmlTag.Head);
        _mode = InsertionMode.InHead;
    }

    // Closes the head first where it is open.
    private void InsertBody()
    {
        while (_mode is InsertionMode.InHead or InsertionMode.InHeadNoscript)
        {
            _open.Pop();
            _mode = _mode == InsertionMode.InHead ? InsertionMode.AfterHead : InsertionMode.InHead;
        }

        InsertImplied(HtmlTag.Body);
        _mode = InsertionMode.InBody;
    }
}
