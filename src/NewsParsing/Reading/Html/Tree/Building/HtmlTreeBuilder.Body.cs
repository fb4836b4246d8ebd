namespace NewsParsing;

/// <summary>Start tags and text of the body (HTML Standard 13.2.6.4.7).</summary>
internal sealed partial class HtmlTreeBuilder
{
    private bool StartInBody()
    {
        var traits = ElementTraitsTable.Of(_token.Tag);
        if ((traits & ElementTraits.Block) != 0)
        {
            CloseParagraph();
            InsertElement();
            return true;
        }

        switch (_token.Tag)
        {
            case HtmlTag.A:
                StartAnchor();
                break;
            case HtmlTag.B or HtmlTag.Big or HtmlTag.Code or HtmlTag.Em or HtmlTag.Font or HtmlTag.I or HtmlTag.S or HtmlTag.Small or HtmlTag.Strike
                or HtmlTag.Strong or HtmlTag.Tt or HtmlTag.U:
                Reconstruct();
                _formatting.Push(InsertElement());
                break;
            case HtmlTag.Area or HtmlTag.Br or HtmlTag.Embed or HtmlTag.Img or HtmlTag.Keygen or HtmlTag.Wbr:
                InsertVoidInline();
                break;
            case HtmlTag.Image:
                _token.Rename(HtmlTag.Img, keepsAttributes: true);
                InsertVoidInline();
                break;
            case HtmlTag.Input:
                StartInput();
                break;
            case HtmlTag.Param or HtmlTag.Source or HtmlTag.Track:
                InsertVoid();
                break;
            case HtmlTag.Li:
                StartItem(HtmlTag.Li, HtmlTag.Li);
                break;
            case HtmlTag.Dd or HtmlTag.Dt:
                StartItem(HtmlTag.Dd, HtmlTag.Dt);
                break;
            case HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 or HtmlTag.H5 or HtmlTag.H6:
                CloseParagraph();
                if (_open.Current.Has(ElementTraits.Heading)) _open.Pop();
                InsertElement();
                break;
            case HtmlTag.Hr:
                CloseParagraph();
                if (_open.HasInScope(HtmlTag.Select)) _open.GenerateImpliedEnds();
                InsertVoid();
                _mayBeFrameset = false;
                break;
            case HtmlTag.Button:
                StartButton();
                break;
            case HtmlTag.Form:
                StartForm();
                break;
            case HtmlTag.Table:
                if (!_isQuirky) CloseParagraph();
                InsertElement();
                _mayBeFrameset = false;
                _mode = InsertionMode.InTable;
                break;
            case HtmlTag.Iframe:
                _mayBeFrameset = false;
                ReadRawText();
                break;
            case HtmlTag.Noembed:
                ReadRawText();
                break;
            case HtmlTag.Math:
                StartSpace(ElementSpace.Math);
                break;
            case HtmlTag.Svg:
                StartSpace(ElementSpace.Svg);
                break;
            case HtmlTag.Html:
                return MergeHtml();
            case HtmlTag.Body:
                StartBodyAgain();
                break;
            case HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Frame or HtmlTag.Head or HtmlTag.Tbody or HtmlTag.Td or HtmlTag.Tfoot or HtmlTag.Th
                or HtmlTag.Thead or HtmlTag.Tr:
                break;
            default:
                StartRareInBody();
                break;
        }

        return true;
    }

    private void StartRareInBody()
    {
        if (TryStartMetadata()) return;
        switch (_token.Tag)
        {
            case HtmlTag.Frameset:
                StartFramesetInBody();
                break;
            case HtmlTag.Pre or HtmlTag.Listing:
                CloseParagraph();
                InsertElement();
                _skipsLineFeed = true;
                _mayBeFrameset = false;
                break;
            case HtmlTag.Plaintext:
                CloseParagraph();
                InsertElement();
                _token.ReadRest();
                if (_token.TextLength > 0) TextInBody(_token.TextStart, _token.TextLength);
                break;
            case HtmlTag.Nobr:
                Reconstruct();
                if (_open.HasInScope(HtmlTag.Nobr))
                {
                    Adopt(HtmlTag.Nobr);
                    Reconstruct();
                }

                _formatting.Push(InsertElement());
                break;
            case HtmlTag.Applet or HtmlTag.Marquee or HtmlTag.Object:
                Reconstruct();
                InsertElement();
                _formatting.AddMarker();
                _mayBeFrameset = false;
                break;
            case HtmlTag.Textarea:
                _mayBeFrameset = false;
                ReadRawText(hasReferences: true, skipsLineFeed: true);
                break;
            case HtmlTag.Xmp:
                CloseParagraph();
                Reconstruct();
                _mayBeFrameset = false;
                ReadRawText();
                break;
            case HtmlTag.Select:
                // A choice in a choice closes it instead.
                if (TryCloseSelect()) break;
                Reconstruct();
                InsertElement();
                _mayBeFrameset = false;
                break;
            case HtmlTag.Optgroup or HtmlTag.Option:
                if (_open.HasInScope(HtmlTag.Select)) _open.GenerateImpliedEnds(_token.Tag == HtmlTag.Option ? HtmlTag.Optgroup : HtmlTag.Document);
                else if (_open.Current.Tag == HtmlTag.Option) _open.Pop();
                Reconstruct();
                InsertElement();
                break;
            case HtmlTag.Rb or HtmlTag.Rtc:
                if (_open.HasInScope(HtmlTag.Ruby)) _open.GenerateImpliedEnds();
                InsertElement();
                break;
            case HtmlTag.Rp or HtmlTag.Rt:
                if (_open.HasInScope(HtmlTag.Ruby)) _open.GenerateImpliedEnds(HtmlTag.Rtc);
                InsertElement();
                break;
            default:
                Reconstruct();
                InsertElement();
                break;
        }
    }

    private int TextInBody(int start, int length)
    {
        Reconstruct();
        if (_mayBeFrameset && !IsSpaceOnly(start, length)) _mayBeFrameset = false;
        return Insert(start, length);
    }

    private void InsertVoidInline()
    {
        Reconstruct();
        InsertVoid();
        _mayBeFrameset = false;
    }

    private bool TryCloseSelect()
    {
        if (!_open.HasInScope(HtmlTag.Select)) return false;
        _open.PopUntil(HtmlTag.Select);
        return true;
    }

    private void StartInput()
    {
        TryCloseSelect();
        Reconstruct();
        if (!IsHidden()) _mayBeFrameset = false;
        InsertVoid();
    }

    private bool IsHidden()
    {
        foreach (ref readonly var slot in _nodes.PendingSlots(_token.AttributeCount))
        {
            if (slot.Kind == HtmlAttribute.Type) return _nodes.ValueOf(slot).Equals("hidden", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private void StartAnchor()
    {
        if (_formatting.LastIndexOf(HtmlTag.A) is >= 0 and var index)
        {
            var old = _formatting[index];
            Adopt(HtmlTag.A);
            if (_formatting.IndexOf(old) is >= 0 and var listed) _formatting.RemoveAt(listed);
            if (_open.IndexOf(old) is >= 0 and var open) _open.RemoveAt(open);
        }

        Reconstruct();
        _formatting.Push(InsertElement());
    }

    // A list item ends the one before it, through what may stand in it unclosed.
    private void StartItem(HtmlTag tag, HtmlTag sibling)
    {
        _mayBeFrameset = false;
        var i = _open.Count - 1;
        for (; i > 0; i--)
        {
            ref readonly var element = ref _open[i];
            if (element.Tag == tag || element.Tag == sibling)
            {
                _open.PopTo(i);
                break;
            }

            if (element.Has(ElementTraits.Special) && element.Tag is not (HtmlTag.Address or HtmlTag.Div or HtmlTag.P)) break;
        }

        _budget.Spend(_open.Count - i);
        CloseParagraph();
        InsertElement();
    }

    private void StartButton()
    {
        if (_open.HasInScope(HtmlTag.Button)) _open.PopUntil(HtmlTag.Button);
        Reconstruct();
        InsertElement();
        _mayBeFrameset = false;
    }

    private void StartForm()
    {
        if (_form >= 0 && _templateModes.Count == 0) return;
        CloseParagraph();
        var form = InsertElement();
        if (_templateModes.Count == 0) _form = form;
    }

    private void StartBodyAgain()
    {
        if (_open.Count < 2 || _open[1].Tag != HtmlTag.Body || _templateModes.Count > 0) return;
        _mayBeFrameset = false;
        _nodes.Merge(_open[1].Node, _token.AttributeCount, _token.Position);
    }

    private void CloseParagraph()
    {
        if (_open.HasInScope(HtmlTag.P, ElementTraits.ButtonScope)) _open.PopUntil(HtmlTag.P);
    }

    // Opens again what formats the text and was closed with a block (13.2.4.3).
    private void Reconstruct()
    {
        var i = _formatting.Count - 1;
        if (i < 0 || _formatting.IsMarker(i) || _open.IndexOf(_formatting[i]) >= 0) return;
        while (i > 0 && !_formatting.IsMarker(i - 1) && _open.IndexOf(_formatting[i - 1]) < 0) i--;
        for (; i < _formatting.Count; i++)
        {
            if (_open.Count >= _budget.MaxDepth)
            {
                _budget.NoteDepth();
                return;
            }

            var copy = _nodes.NewLike(_formatting[i]);
            Place(copy);
            _open.Push(copy, _nodes[copy].Tag);
            _formatting.Replace(i, copy);
        }
    }
}
