using System.Buffers;

namespace NewsParsing;

/// <summary>
/// How much text, linked text and prose every subtree of a page holds, by sums over the nodes before each node: a subtree is a
/// range, so each answer is one subtraction.
/// </summary>
internal sealed class TextSums : IDisposable
{
    // Shorter runs are labels, menu entries and captions more often than prose.
    private const int MinProse = 40;
    private const int MinSentence = 24;
    private const int ShortShare = 8;

    private readonly HtmlTree _tree;
    private int[] _ink;
    private int[] _linked;
    private int[] _prose;

    public TextSums(HtmlTree tree)
    {
        _tree = tree;
        _ink = ArrayPool<int>.Shared.Rent(tree.Count + 1);
        _linked = ArrayPool<int>.Shared.Rent(tree.Count + 1);
        _prose = ArrayPool<int>.Shared.Rent(tree.Count + 1);
        Measure();
    }

    /// <summary>Characters that are no white space.</summary>
    public int Ink(int node) => _ink[_tree.End(node)] - _ink[node];

    /// <summary>Those of them that stand in links.</summary>
    public int Linked(int node) => _linked[_tree.End(node)] - _linked[node];

    /// <summary>Characters of runs that read like sentences, less twice their links.</summary>
    public int Prose(int node) => Prose(node, _tree.End(node));

    public int Prose(int from, int to) => _prose[to] - _prose[from];

    public int Ink(int from, int to) => _ink[to] - _ink[from];

    public void Dispose()
    {
        Pooled.Return(ref _ink);
        Pooled.Return(ref _linked);
        Pooled.Return(ref _prose);
    }

    private void Measure()
    {
        var tree = _tree;
        var open = ArrayPool<int>.Shared.Rent(tree.Count + 1);
        int depth = 0, linkEnd = 0, ink = 0, linked = 0, prose = 0;
        var run = default(Run);
        for (var i = 0; i < tree.Count;)
        {
            while (depth > 0 && i >= open[depth - 1])
            {
                prose += run.Close();
                depth--;
            }

            var tag = tree.Tag(i);
            if (tag == HtmlTag.Text)
            {
                (_ink[i], _linked[i], _prose[i]) = (ink, linked, prose);
                var length = run.Add(tree.Text(i), i < linkEnd);
                ink += length;
                if (i < linkEnd) linked += length;
                i++;
                continue;
            }

            var block = TagKinds.IsBlock(tag);
            if (block) prose += run.Close();
            (_ink[i], _linked[i], _prose[i]) = (ink, linked, prose);
            if (TagKinds.IsSilent(tag))
            {
                i = tree.End(i);
                continue;
            }

            if (block) open[depth++] = tree.End(i);
            if (tag == HtmlTag.A) linkEnd = Math.Max(linkEnd, tree.End(i));
            i++;
        }

        prose += run.Close();
        (_ink[tree.Count], _linked[tree.Count], _prose[tree.Count]) = (ink, linked, prose);
        ArrayPool<int>.Shared.Return(open);
    }

    /// <summary>The text between two borders of blocks.</summary>
    private struct Run
    {
        private int _length;
        private int _linked;
        private char _last;

        /// <summary>Adds a piece and tells how much ink it has. A Chinese or Japanese character says as much as two letters.</summary>
        public int Add(ReadOnlySpan<char> text, bool linked)
        {
            var ink = 0;
            foreach (var c in text)
            {
                if (c <= ' ' || c == '\u00A0') continue;
                ink++;
                if (c >= '\u3000' && TextFacts.IsWide(c)) ink++;
                if (!TextFacts.IsCloser(c)) _last = c;
            }

            _length += ink;
            if (linked) _linked += ink;
            return ink;
        }

        /// <summary>Ends the run and tells how much prose it was.</summary>
        public int Close()
        {
            var (length, linked, sentence) = (_length, _linked, TextFacts.IsSentenceEnd(_last));
            this = default;
            if (length == 0) return 0;
            var free = Math.Max(0, length - (2 * linked));
            return length >= MinProse || (sentence && length >= MinSentence) ? free : free / ShortShare;
        }
    }
}
