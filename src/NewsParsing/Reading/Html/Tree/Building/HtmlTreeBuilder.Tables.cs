namespace NewsParsing;

/// <summary>Tables (HTML Standard 13.2.6.4.9 to 15): what their parts imply, and what goes before them.</summary>
internal sealed partial class HtmlTreeBuilder
{
    private bool StartInTable()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Caption:
                _open.ClearBackTo(ElementTraits.TableScope);
                _formatting.AddMarker();
                InsertElement();
                _mode = InsertionMode.InCaption;
                return true;
            case HtmlTag.Colgroup:
                _open.ClearBackTo(ElementTraits.TableScope);
                InsertElement();
                _mode = InsertionMode.InColumnGroup;
                return true;
            case HtmlTag.Col:
                _open.ClearBackTo(ElementTraits.TableScope);
                InsertImplied(HtmlTag.Colgroup);
                return Go(InsertionMode.InColumnGroup);
            case HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                _open.ClearBackTo(ElementTraits.TableScope);
                InsertElement();
                _mode = InsertionMode.InTableBody;
                return true;
            case HtmlTag.Td or HtmlTag.Th or HtmlTag.Tr:
                _open.ClearBackTo(ElementTraits.TableScope);
                InsertImplied(HtmlTag.Tbody);
                return Go(InsertionMode.InTableBody);
            case HtmlTag.Table:
                if (!_open.HasInScope(HtmlTag.Table, ElementTraits.TableScope)) return true;
                _open.PopUntil(HtmlTag.Table);
                ResetMode();
                return false;
            case HtmlTag.Style or HtmlTag.Script or HtmlTag.Template:
                return TryStartMetadata();
            case HtmlTag.Input when IsHidden():
                InsertVoid();
                return true;
            case HtmlTag.Form:
                if (_templateModes.Count > 0 || _form >= 0) return true;
                _form = InsertElement();
                _open.Pop();
                return true;
            default:
                _isFostering = true;
                StartInBody();
                _isFostering = false;
                return true;
        }
    }

    private bool EndInTable()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Table:
                if (!_open.HasInScope(HtmlTag.Table, ElementTraits.TableScope)) return true;
                _open.PopUntil(HtmlTag.Table);
                ResetMode();
                return true;
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Tbody or HtmlTag.Td or HtmlTag.Tfoot or HtmlTag.Th
                or HtmlTag.Thead or HtmlTag.Tr:
                return true;
            case HtmlTag.Template:
                EndTemplate();
                return true;
            default:
                _isFostering = true;
                EndInBody();
                _isFostering = false;
                return true;
        }
    }

    private int TextInTable(int start, int length)
    {
        if ((_open.Current.Has(ElementTraits.Fosters) || _open.Current.Tag == HtmlTag.Template) && IsSpaceOnly(start, length)) return Insert(start, length);
        _isFostering = true;
        TextInBody(start, length);
        _isFostering = false;
        return length;
    }

    private bool StartInCaption() => IsTablePart(_token.Tag) ? !TryCloseCaption() : StartInBody();

    private bool EndInCaption()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Caption:
                TryCloseCaption();
                return true;
            case HtmlTag.Table:
                return !TryCloseCaption();
            case HtmlTag.Body or HtmlTag.Html:
            case var tag when IsTablePart(tag):
                return true;
            default:
                return EndInBody();
        }
    }

    private bool TryCloseCaption()
    {
        if (!_open.HasInScope(HtmlTag.Caption, ElementTraits.TableScope)) return false;
        _open.PopUntil(HtmlTag.Caption);
        _formatting.ClearToMarker();
        _mode = InsertionMode.InTable;
        return true;
    }

    private bool StartInColumnGroup()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Html:
                return MergeHtml();
            case HtmlTag.Col:
                InsertVoid();
                return true;
            case HtmlTag.Template:
                return TryStartMetadata();
            default:
                return !TryCloseColumnGroup();
        }
    }

    private bool EndInColumnGroup()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Colgroup:
                TryCloseColumnGroup();
                return true;
            case HtmlTag.Col:
                return true;
            case HtmlTag.Template:
                EndTemplate();
                return true;
            default:
                return !TryCloseColumnGroup();
        }
    }

    private int TextInColumnGroup(int start, int length)
    {
        var space = SpaceLength(start, length);
        if (space > 0) return Insert(start, space);
        if (TryCloseColumnGroup()) return 0;
        // In a template whose content began with a column nothing else is read, but what white space there is.
        return InkLength(start, length);
    }

    private bool TryCloseColumnGroup()
    {
        if (_open.Current.Tag != HtmlTag.Colgroup) return false;
        _open.Pop();
        _mode = InsertionMode.InTable;
        return true;
    }

    private bool StartInTableBody()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Tr:
                ClearBackToSection();
                InsertElement();
                _mode = InsertionMode.InRow;
                return true;
            case HtmlTag.Td or HtmlTag.Th:
                ClearBackToSection();
                InsertImplied(HtmlTag.Tr);
                return Go(InsertionMode.InRow);
            case HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                return !TryCloseSection();
            default:
                return StartInTable();
        }
    }

    private bool EndInTableBody()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                if (_open.HasInScope(_token.Tag, ElementTraits.TableScope)) TryCloseSection();
                return true;
            case HtmlTag.Table:
                return !TryCloseSection();
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Td or HtmlTag.Th or HtmlTag.Tr:
                return true;
            default:
                return EndInTable();
        }
    }

    private bool TryCloseSection()
    {
        if (!_open.HasInScope(HtmlTag.Tbody, ElementTraits.TableScope) && !_open.HasInScope(HtmlTag.Thead, ElementTraits.TableScope)
            && !_open.HasInScope(HtmlTag.Tfoot, ElementTraits.TableScope)) return false;
        ClearBackToSection();
        _open.Pop();
        _mode = InsertionMode.InTable;
        return true;
    }

    private void ClearBackToSection()
    {
        while (_open.Current.Tag is not (HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Template or HtmlTag.Html)) _open.Pop();
    }

    private bool StartInRow()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Td or HtmlTag.Th:
                ClearBackToRow();
                InsertElement();
                _mode = InsertionMode.InCell;
                _formatting.AddMarker();
                return true;
            case HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Tr:
                return !TryCloseRow();
            default:
                return StartInTable();
        }
    }

    private bool EndInRow()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Tr:
                TryCloseRow();
                return true;
            case HtmlTag.Table:
                return !TryCloseRow();
            case HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                return !_open.HasInScope(_token.Tag, ElementTraits.TableScope) || !TryCloseRow();
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Td or HtmlTag.Th:
                return true;
            default:
                return EndInTable();
        }
    }

    private bool TryCloseRow()
    {
        if (!_open.HasInScope(HtmlTag.Tr, ElementTraits.TableScope)) return false;
        ClearBackToRow();
        _open.Pop();
        _mode = InsertionMode.InTableBody;
        return true;
    }

    private void ClearBackToRow()
    {
        while (_open.Current.Tag is not (HtmlTag.Tr or HtmlTag.Template or HtmlTag.Html)) _open.Pop();
    }

    private bool StartInCell() => IsTablePart(_token.Tag) ? !TryCloseCell() : StartInBody();

    private bool EndInCell()
    {
        switch (_token.Tag)
        {
            case HtmlTag.Td or HtmlTag.Th:
                if (!_open.HasInScope(_token.Tag, ElementTraits.TableScope)) return true;
                CloseCell(_token.Tag);
                return true;
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html:
                return true;
            case HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Tr:
                return !_open.HasInScope(_token.Tag, ElementTraits.TableScope) || !TryCloseCell();
            default:
                return EndInBody();
        }
    }

    private bool TryCloseCell()
    {
        var tag = _open.HasInScope(HtmlTag.Td, ElementTraits.TableScope) ? HtmlTag.Td : HtmlTag.Th;
        if (tag == HtmlTag.Th && !_open.HasInScope(HtmlTag.Th, ElementTraits.TableScope)) return false;
        CloseCell(tag);
        return true;
    }

    private void CloseCell(HtmlTag tag)
    {
        _open.PopUntil(tag);
        _formatting.ClearToMarker();
        _mode = InsertionMode.InRow;
    }

    private static bool IsTablePart(HtmlTag tag) => tag is HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Td or HtmlTag.Tfoot or HtmlTag.Th
        or HtmlTag.Thead or HtmlTag.Tr;

    // "Reset the insertion mode appropriately" (13.2.4.1).
    private void ResetMode()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            _budget.Spend(1);
            InsertionMode? mode = _open[i].Tag switch
            {
                HtmlTag.Td or HtmlTag.Th => InsertionMode.InCell,
                HtmlTag.Tr => InsertionMode.InRow,
                HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot => InsertionMode.InTableBody,
                HtmlTag.Caption => InsertionMode.InCaption,
                HtmlTag.Colgroup => InsertionMode.InColumnGroup,
                HtmlTag.Table => InsertionMode.InTable,
                HtmlTag.Template => _templateModes[^1],
                HtmlTag.Head => InsertionMode.InHead,
                HtmlTag.Body => InsertionMode.InBody,
                HtmlTag.Frameset => InsertionMode.InFrameset,
                HtmlTag.Html => _head < 0 ? InsertionMode.BeforeHead : InsertionMode.AfterHead,
                _ => null,
            };
            if (mode is not { } found) continue;
            _mode = found;
            return;
        }
    }
}
