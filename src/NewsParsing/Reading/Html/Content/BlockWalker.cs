namespace NewsParsing;

/// <summary>A block as walked, with what the filter asks of it.</summary>
/// <param name="Draft">What is handed on.</param>
/// <param name="Node">The element it stands in.</param>
/// <param name="Names">What the names of the elements around it hint at, up to the root.</param>
/// <param name="Bold">Units of its text in bold type.</param>
internal readonly record struct WalkedBlock(DraftBlock Draft, int Node, NameHint Names, int Bold);

/// <summary>Walks the article's nodes once, in order, and writes its blocks where a browser would begin a new line.</summary>
internal sealed class BlockWalker : IDisposable
{
    private const NameHint FigureHints = NameHint.Figure | NameHint.Caption | NameHint.Gallery;
    private const int MinHeadingLevel = 2;
    private const int MaxHeadingLevel = 6;
    private const int MaxItemNodes = 300;
    private const int MaxBoldLine = 110;
    private const int MinProse = 80;

    private readonly HtmlPage _page;
    private readonly HtmlTree _tree;
    private readonly List<WalkedBlock> _blocks = [];
    private readonly Stack<(int End, Context Before)> _open = new();
    private readonly TextBuffer _text = new();
    private Context _context;
    private int _rootEnd;
    private int _linkEnd;
    private int _boldEnd;
    private int _link = -1;
    private bool _severalLinks;
    private bool _hasProse;
    private int _lineBreaks;
    private int _groups;
    private IReadOnlyList<(int Node, string Time)> _entries = [];
    private int _entry;

    private readonly ParseRun _run;

    private BlockWalker(HtmlPage page, ParseRun run) => (_page, _tree, _run) = (page, page.Tree, run);

    // One more than is kept shows that there are more.
    private bool IsFull => _blocks.Count > _run.Options.MaxBlocks;

    public static List<DraftBlock> Walk(HtmlPage page, ContentRoots content, List<Claim> claims, ParseRun run)
    {
        var live = content.Roots.Count > 0 ? EntryFinder.Find(page, content) : LiveEntries.None;
        content = content.Without(live.Times);
        using var walker = new BlockWalker(page, run) { _entries = live.Entries };
        var dropped = 0;
        var end = -1;
        foreach (var root in content.Roots)
        {
            if (end >= 0) LeadFigureReader.ReadBetween(page, content.Dropped, end, root, walker.Add);
            walker.WalkRoot(root, content.Dropped, ref dropped);
            end = page.Tree.End(root);
            if (!walker.IsFull) continue;
            walker.Cut();
            break;
        }

        // The stated body of a live blog is older than its last entries.
        var guide = live.Entries.Count > 0 ? null : content.Guide;
        UnstatedBlocks.RemoveBoxes(page, walker._blocks, guide);
        var blocks = BlockFilter.Filter(page, walker._blocks, claims);
        UnstatedBlocks.Mark(blocks, guide);
        return LiveUpdateReader.Complete(BodyClaimReader.Complete(blocks, claims, content.Guide, run), claims, run);
    }

    public void Dispose() => _text.Dispose();

    private void Cut()
    {
        var limit = _run.Options.MaxBlocks;
        _run.Diagnostics.BlocksTruncated(limit);
        _blocks.RemoveRange(limit, _blocks.Count - limit);
    }

    private void WalkRoot(int root, IReadOnlyList<int> drops, ref int dropped)
    {
        var end = _rootEnd = _tree.End(root);
        for (var i = root; i < end && !IsFull;)
        {
            while (_open.TryPeek(out var frame) && i >= frame.End) Close();
            if (_tree.IsText(i))
            {
                AddText(i++);
                continue;
            }

            while (dropped < drops.Count && drops[dropped] < i) dropped++;
            if (dropped < drops.Count && drops[dropped] == i)
            {
                Drop(i);
                i = _tree.End(i);
                continue;
            }

            i = Open(i);
        }

        while (_open.Count > 0) Close();
        Flush();
    }

    // A heading over a list of links goes with it.
    private void Drop(int node)
    {
        if (!TagKinds.IsBlock(_tree.Tag(node)))
        {
            // "<b>Kicker<span hidden>: </span></b>Headline": the words before and behind it stay two.
            if (_tree.End(node) > node + 1 && _tree.Text(_tree.End(node) - 1) is [.., var last] && char.IsWhiteSpace(last)) _text.Space();
            return;
        }

        Border();
        if (_tree.Tag(node) is HtmlTag.Ul or HtmlTag.Ol && _blocks.Count > 0 && _blocks[^1] is { Draft.Hints: BlockHint.Heading } heading && _tree.Parent(heading.Node) == _tree.Parent(node)) _blocks.RemoveAt(_blocks.Count - 1);
    }

    private void AddText(int node)
    {
        var text = _tree.Text(node);
        if (_context.Has(BlockHint.Preformatted))
        {
            _text.AddPreformatted(text);
            return;
        }

        if (_lineBreaks > 0)
        {
            if (text.IsWhiteSpace()) return;
            if (_lineBreaks > 1 && !_context.IsJoined) Flush();
            else _text.Space();
            _lineBreaks = 0;
        }

        _text.Add(text, node < _linkEnd, node < _boldEnd);
    }

    /// <summary>Takes the element in, or what it stands for, and tells where the walk goes on.</summary>
    private int Open(int node)
    {
        var tag = _tree.Tag(node);
        var end = _tree.End(node);
        if (IsFigure(node, tag) && FigureReader.TryRead(_page, node, _context.Group, _rootEnd, out var figure, out var figureEnd))
        {
            Border();
            if (figure is not null) Add(figure, node);
            return Math.Max(figureEnd, node + 1);
        }

        if (EmbedReader.TryRead(_page, node, out var embed))
        {
            Border();
            if (embed is not null) Add(new DraftBlock { Text = "", Content = embed, Group = _context.Group }, node);
            return end;
        }

        if (TagKinds.IsSilent(tag)) return end;
        if (tag == HtmlTag.Table && TableReader.Read(_tree, node) is { } table)
        {
            Border();
            Add(new DraftBlock { Text = "", Content = table, Group = _context.Group }, node);
            return end;
        }

        switch (tag)
        {
            case HtmlTag.Br:
                if (_context.Has(BlockHint.Preformatted)) _text.AddPreformatted("\n");
                else _lineBreaks += IsBoldLine(node) ? 2 : 1;
                break;
            case HtmlTag.A:
                _linkEnd = Math.Max(_linkEnd, end);
                _severalLinks |= _link >= 0;
                _link = node;
                break;
            case HtmlTag.B or HtmlTag.Strong:
                _boldEnd = Math.Max(_boldEnd, end);
                break;
        }

        if (!TagKinds.IsBlock(tag)) return node + 1;
        Border();
        _open.Push((end, _context));
        _context = Within(node, tag);
        return node + 1;
    }

    // "<b>Nora Holm:</b><br>How loud is it?", "<b>A waltz</b><br>The captain …": a line of its own, and what it heads. Above the text
    // such a line is the headline's or the byline's.
    private bool IsBoldLine(int node) => _hasProse && !_text.IsEmpty && node >= _boldEnd && _text.Text.Length <= MaxBoldLine && _text.Bold >= _text.Text.TrimEnd().Length;

    private Context Within(int node, HtmlTag tag)
    {
        var context = _context with { Node = node, Names = _context.Names | _page.HintsOf(node) };
        switch (tag)
        {
            case >= HtmlTag.H1 and <= HtmlTag.H6:
                return context with { Hints = BlockHint.Heading, Level = Math.Clamp(tag - HtmlTag.H1 + 1, MinHeadingLevel, MaxHeadingLevel), IsJoined = true };
            case HtmlTag.P:
                return context with { Hints = context.Hints == BlockHint.None ? BlockHint.Paragraph : context.Hints };
            case HtmlTag.Pre or HtmlTag.Listing or HtmlTag.Xmp or HtmlTag.Plaintext:
                return context with { Hints = BlockHint.Preformatted };
            case HtmlTag.Blockquote:
                return context with { Hints = BlockHint.Quotation, Group = ++_groups };
            case HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl when context.ListDepth == 0:
                return context with { Group = ++_groups, ListDepth = 1, IsOrdered = tag == HtmlTag.Ol };
            case HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl:
                return context with { ListDepth = context.ListDepth + 1 };
            case HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt when context.ListDepth > 0 && !IsContainer(node):
                return context with { Hints = BlockHint.ListItem, IsJoined = true, Level = context.ListDepth };
            case HtmlTag.Figcaption:
                return context with { Hints = BlockHint.Caption, IsJoined = true };
            case HtmlTag.Figure:
                return context with { IsPictured = true };
            default:
                return context;
        }
    }

    // An item that holds paragraphs or headings is layout: each of them is a block of its own.
    private bool IsContainer(int item)
    {
        var paragraphs = 0;
        var limit = Math.Min(_tree.End(item), item + MaxItemNodes);
        for (var i = item + 1; i < limit; i++)
        {
            if (TagKinds.IsHeading(_tree.Tag(i)) || (_tree.Tag(i) == HtmlTag.P && ++paragraphs > 1)) return true;
        }

        return false;
    }

    private bool IsFigure(int node, HtmlTag tag) => tag is HtmlTag.Figure or HtmlTag.Picture or HtmlTag.Img or HtmlTag.AmpImg or HtmlTag.Figcaption || _page.Has(node, FigureHints);

    private void Close()
    {
        Border();
        _context = _open.Pop().Before;
    }

    // Within a heading or an item the parts stay one text.
    private void Border()
    {
        if (!_context.IsJoined || !_open.TryPeek(out var frame) || !frame.Before.IsJoined) Flush();
        else _text.Space();
    }

    private void Flush()
    {
        _lineBreaks = 0;
        if (_text.IsEmpty || IsFull) return;
        var hints = _context.Hints;
        var text = _context.IsPictured && hints == BlockHint.Heading ? [] : _text.Text;
        if (_context.Has(BlockHint.Preformatted)) text = text.Trim('\n');
        if (!text.IsWhiteSpace())
        {
            var draft = new DraftBlock
            {
                Text = text.ToString(),
                Hints = hints,
                Group = _context.Group,
                Level = _context.Level,
                IsOrdered = _context.IsOrdered,
                LinkedLength = _text.Linked,
                Time = TakeTime(_context.Node),
                Url = _text.Linked == text.Length && !_severalLinks && _link >= 0 ? _page.Resolve(_tree.Attribute(_link, HtmlAttribute.Href)) : null,
            };
            _blocks.Add(new WalkedBlock(draft, _context.Node, _context.Names, _text.Bold));
            _hasProse |= text.Length > MinProse;
        }

        _text.Clear();
        (_link, _severalLinks) = (-1, false);
    }

    private void Add(DraftBlock block, int node)
    {
        if (TakeTime(node) is { } time) block = block with { Time = time };
        _blocks.Add(new WalkedBlock(block, node, _context.Names | _page.HintsOf(node), 0));
    }

    // The time of the entry that begins with a block of the node's.
    private string? TakeTime(int node)
    {
        var time = default(string);
        for (; _entry < _entries.Count && _entries[_entry].Node <= node; _entry++) time = _entries[_entry].Time;
        return time;
    }

    /// <summary>What the open elements say of a block.</summary>
    private readonly record struct Context(BlockHint Hints, int Node, NameHint Names, int Group, int Level, int ListDepth, bool IsOrdered, bool IsJoined, bool IsPictured)
    {
        public bool Has(BlockHint hint) => (Hints & hint) != BlockHint.None;
    }
}
