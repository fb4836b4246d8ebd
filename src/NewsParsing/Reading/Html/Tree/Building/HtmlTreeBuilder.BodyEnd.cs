namespace NewsParsing;

/// <summary>End tags of the body, and what follows it (HTML Standard 13.2.6.4.7, 19 and 22).</summary>
internal sealed partial class HtmlTreeBuilder
{
    private bool EndInBody()
    {
        var traits = ElementTraitsTable.Of(_token.Tag);
        if ((traits & ElementTraits.Formatting) != 0)
        {
            Adopt(_token.Tag);
            return true;
        }

        switch (_token.Tag)
        {
            case HtmlTag.P:
                if (!_open.HasInScope(HtmlTag.P, ElementTraits.ButtonScope)) InsertImplied(HtmlTag.P);
                CloseParagraph();
                break;
            case HtmlTag.Button or HtmlTag.Listing or HtmlTag.Pre or HtmlTag.Select:
            case var _ when (traits & ElementTraits.Block) != 0:
                if (_open.HasInScope(_token.Tag)) _open.PopUntil(_token.Tag);
                break;
            case HtmlTag.Li:
                if (_open.HasInScope(HtmlTag.Li, ElementTraits.Scope | ElementTraits.ListItemScope)) _open.PopUntil(HtmlTag.Li);
                break;
            case HtmlTag.Dd or HtmlTag.Dt:
                if (_open.HasInScope(_token.Tag)) _open.PopUntil(_token.Tag);
                break;
            case HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 or HtmlTag.H5 or HtmlTag.H6:
                EndHeading();
                break;
            case HtmlTag.Form:
                EndForm();
                break;
            case HtmlTag.Body:
                if (_open.HasInScope(HtmlTag.Body)) _mode = InsertionMode.AfterBody;
                break;
            case HtmlTag.Html:
                return !_open.HasInScope(HtmlTag.Body) || Go(InsertionMode.AfterBody);
            case HtmlTag.Template:
                EndTemplate();
                break;
            case HtmlTag.Applet or HtmlTag.Marquee or HtmlTag.Object:
                if (!_open.HasInScope(_token.Tag)) break;
                _open.PopUntil(_token.Tag);
                _formatting.ClearToMarker();
                break;
            case HtmlTag.Br:
                _token.Rename(HtmlTag.Br);
                InsertVoidInline();
                break;
            default:
                EndOther(_token.Tag, _token.Name);
                break;
        }

        return true;
    }

    // "Any other end tag": it closes the innermost of its name, but nothing across a special element.
    private void EndOther(HtmlTag tag, ushort name)
    {
        var i = _open.Count - 1;
        for (; i >= 0; i--)
        {
            ref readonly var element = ref _open[i];
            if (element.Space == ElementSpace.Html && element.Tag == tag && (tag != HtmlTag.Other || _nodes[element.Node].Name == name))
            {
                _open.PopTo(i);
                break;
            }

            if (element.Has(ElementTraits.Special)) break;
        }

        _budget.Spend(_open.Count - i);
    }

    private void EndHeading()
    {
        if (!_open.HasHeadingInScope()) return;
        while (!_open.Current.Has(ElementTraits.Heading)) _open.Pop();
        _open.Pop();
    }

    private void EndForm()
    {
        if (_templateModes.Count > 0)
        {
            if (_open.HasInScope(HtmlTag.Form)) _open.PopUntil(HtmlTag.Form);
            return;
        }

        var form = _form;
        _form = -1;
        if (form < 0 || _open.IndexOf(form) < 0 || !IsInScope(form)) return;
        _open.GenerateImpliedEnds();
        // Only the form is closed: what is open in it stays so.
        if (_open.IndexOf(form) is >= 0 and var index) _open.RemoveAt(index);
    }

    private bool IsInScope(int node)
    {
        var i = _open.Count - 1;
        while (i >= 0 && _open[i].Node != node && !_open[i].Has(ElementTraits.Scope)) i--;
        _budget.Spend(_open.Count - i);
        return i >= 0 && _open[i].Node == node;
    }

    private bool StartAfterBody() => _token.Tag == HtmlTag.Html ? MergeHtml() : Go(InsertionMode.InBody);

    private bool EndAfterBody()
    {
        if (_mode == InsertionMode.AfterBody && _token.Tag == HtmlTag.Html)
        {
            _mode = InsertionMode.AfterAfterBody;
            return true;
        }

        return Go(InsertionMode.InBody);
    }

    private int TextAfterBody(int start, int length)
    {
        // White space counts to the body, and leaves it closed.
        var space = SpaceLength(start, length);
        if (space > 0) return TextInBody(start, space);
        _mode = InsertionMode.InBody;
        return 0;
    }
}
