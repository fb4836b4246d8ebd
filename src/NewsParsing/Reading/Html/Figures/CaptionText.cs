namespace NewsParsing;

/// <summary>Gathers the words printed with an image, and apart from them what names who made it.</summary>
internal sealed class CaptionText : IDisposable
{
    private const NameHint Apparatus = NameHint.Hidden | NameHint.Share | NameHint.Tool | NameHint.Advertisement | NameHint.Avatar;
    private const int MaxCredit = 240;
    private const int MaxScan = 40;
    private const int MaxSignature = 80;
    private const int MaxSignatureWords = 8;
    private const int MaxLabelWords = 2;
    private readonly HtmlPage _page;
    private readonly HtmlTree _tree;
    private readonly TextBuffer _text = new();
    private readonly TextBuffer _credit = new();

    public CaptionText(HtmlPage page) => (_page, _tree) = (page, page.Tree);

    /// <summary>The caption as printed, without the credit; "" for none.</summary>
    public string Text => _text.IsEmpty ? "" : _text.Text.TrimEnd(" \u00A0|-–—/").ToString();

    /// <summary>Null where the markup keeps none apart.</summary>
    public string? Credit => _credit.IsEmpty ? null : _credit.Text.TrimEnd().ToString();

    /// <summary>Adds what <paramref name="node"/> prints.</summary>
    public void Add(int node)
    {
        _text.Space();
        var ends = new Stack<int>();
        for (var i = node; i < _tree.End(node);)
        {
            if (Border(ends, i)) _text.Space();
            if (_tree.IsText(i))
            {
                _text.Add(_tree.Text(i), linked: false, bold: false);
                i++;
            }
            else if (IsSkipped(_page, i))
            {
                _text.Space();
                i = _tree.End(i);
            }
            else if (IsCredit(_page, i) || IsSmallPrint(i, node) || IsSignature(i, node))
            {
                AddCredit(i);
                _text.Space();
                i = _tree.End(i);
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>Adds what <paramref name="node"/> prints, unless it has been printed before: a caption for wide screens and one for small.</summary>
    public void AddOnce(int node)
    {
        using var part = new CaptionText(_page);
        part.Add(node);
        if (part.Credit is { } credit) AddCredit(credit);
        if (_text.Text.Contains(part._text.Text, StringComparison.Ordinal)) return;
        if (part._text.Text.Contains(_text.Text, StringComparison.Ordinal)) _text.Clear();
        _text.Space();
        _text.Add(part._text.Text, linked: false, bold: false);
    }

    /// <summary>Adds the line of <paramref name="node"/> outside its <paramref name="regions"/> where a mark shows that it is a credit: "Foto: Nora Holm".</summary>
    public void AddLabelled(int node, IReadOnlyList<int> regions)
    {
        using var line = new TextBuffer();
        var next = 0;
        for (var i = node; i < _tree.End(node);)
        {
            if (next < regions.Count && regions[next] == i)
            {
                i = _tree.End(i);
                next++;
            }
            else if (i > node && !_tree.IsText(i) && IsSkipped(_page, i))
            {
                i = _tree.End(i);
            }
            else
            {
                if (_tree.IsText(i)) line.Add(_tree.Text(i), linked: false, bold: false);
                else line.Space();
                i++;
            }
        }

        var words = line.Text.Trim();
        if (words.IndexOfAny(":：©") is var mark and >= 0 && TextFacts.WordCount(words[..mark]) <= MaxLabelWords && mark < words.Length - 2 && !char.IsAsciiDigit(words[mark + 1])) AddCredit(words);
    }

    /// <summary>Adds a credit: several are parted by a comma, the same one is taken once.</summary>
    public void AddCredit(int node)
    {
        using var part = new TextBuffer();
        var ends = new Stack<int>();
        for (var i = node; i < _tree.End(node);)
        {
            if (Border(ends, i)) part.Space();
            if (i > node && !_tree.IsText(i) && IsSkipped(_page, i))
            {
                i = _tree.End(i);
                continue;
            }

            if (_tree.IsText(i)) part.Add(_tree.Text(i), linked: false, bold: false);
            i++;
        }

        AddCredit(part.Text);
    }

    public void AddCredit(ReadOnlySpan<char> credit)
    {
        credit = credit.Trim();
        if (credit.IsEmpty || credit.Length > MaxCredit || Holds(_credit.Text, credit)) return;
        if (!_credit.IsEmpty && Holds(credit, _credit.Text)) _credit.Clear();
        if (!_credit.IsEmpty && _credit.Text[^1] is not (':' or '/' or '|' or '©' or ',') && char.IsLetterOrDigit(credit[0])) _credit.Add(",", false, false);
        _credit.Space();
        _credit.Add(credit, false, false);
    }

    // "All rights reserved, Nora Holm" and "All rights reserved Nora Holm" are one.
    private static bool Holds(ReadOnlySpan<char> whole, ReadOnlySpan<char> part)
    {
        Span<char> buffer = stackalloc char[MaxCredit * 4];
        if (whole.Length + part.Length > buffer.Length) return whole.Contains(part, StringComparison.Ordinal);
        var first = Ink(whole, buffer);
        var second = Ink(part, buffer[first.Length..]);
        return first.Contains(second, StringComparison.Ordinal);

        static Span<char> Ink(ReadOnlySpan<char> text, Span<char> buffer)
        {
            var length = 0;
            foreach (var c in text)
            {
                if (c is not (' ' or ',' or '|' or '\u00A0')) buffer[length++] = c;
            }

            return buffer[..length];
        }
    }

    public void AddText(ReadOnlySpan<char> text) => _text.Add(text, false, false);

    /// <summary>Whether the element is printed with an image without being words about it: a button, a label for screen readers.</summary>
    public static bool IsSkipped(HtmlPage page, int node)
    {
        var tag = page.Tree.Tag(node);
        return TagKinds.IsSilent(tag) || tag is HtmlTag.Noscript || page.Has(node, Apparatus);
    }

    /// <summary>Whether the element names itself a credit and does not hold the caption as well.</summary>
    public static bool IsCredit(HtmlPage page, int node)
    {
        var tree = page.Tree;
        if (tree.Tag(node) is HtmlTag.Figure or HtmlTag.Img or HtmlTag.AmpImg || !page.Has(node, NameHint.Credit | NameHint.Byline)) return false;
        if (tree.Tag(node) == HtmlTag.Figcaption && page.Has(node, NameHint.Caption)) return false;
        var end = Math.Min(tree.End(node), node + MaxScan);
        for (var i = node + 1; i < end; i++)
        {
            if (tree.Tag(i) is HtmlTag.Img or HtmlTag.AmpImg or HtmlTag.Figcaption) return false;
            if (!tree.IsText(i) && page.Has(i, NameHint.Caption) && !page.Has(i, NameHint.Credit)) return false;
        }

        return tree.End(node) - node <= MaxScan;
    }

    public void Dispose()
    {
        _text.Dispose();
        _credit.Dispose();
    }

    // <cite> and <small> within a caption sign it, unless they are all of it.
    private bool IsSmallPrint(int node, int caption) =>
        _tree.Tag(node) is HtmlTag.Cite or HtmlTag.Small && !_text.IsEmpty && _tree.End(node) - node <= MaxScan && node > caption;

    // "… the harbour.<span>Nora Holm/Agency</span>": the last element, short, behind a sentence and none itself.
    private bool IsSignature(int node, int caption)
    {
        if (node == caption || _text.IsEmpty || _tree.End(node) - node > MaxScan) return false;
        if (_tree.Tag(node) is not (HtmlTag.Span or HtmlTag.Em or HtmlTag.I or HtmlTag.P or HtmlTag.Div or HtmlTag.B or HtmlTag.Strong)) return false;
        for (var i = _tree.End(node); i < _tree.End(caption); i++)
        {
            if (!_tree.Text(i).IsWhiteSpace()) return false;
        }

        var text = InlineText.Of(_tree, node);
        // "… the harbour<b> / Nora Holm</b>"
        if (text is ['/' or '|' or '©', _, ..]) return text.Length <= MaxSignature;
        return TextFacts.EndsSentence(_text.Text) && text.Length is > 1 and <= MaxSignature && TextFacts.WordCount(text) <= MaxSignatureWords && !TextFacts.EndsSentence(text) && !char.IsLower(text[0]);
    }

    // Whether a line begins at the node, or a block has ended before it.
    private bool Border(Stack<int> ends, int node)
    {
        var border = false;
        while (ends.TryPeek(out var end) && end <= node)
        {
            ends.Pop();
            border = true;
        }

        if (_tree.IsText(node)) return border;
        if (!TagKinds.IsBlock(_tree.Tag(node))) return border || _tree.Tag(node) == HtmlTag.Br;
        ends.Push(_tree.End(node));
        return true;
    }
}
