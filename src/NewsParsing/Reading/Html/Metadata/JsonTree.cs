using System.Buffers;

namespace NewsParsing;

internal enum JsonKind : byte
{
    Object,
    Array,
    Text,

    /// <summary>A number, true, false, null, or a bare word that stands where a value should.</summary>
    Literal,
}

/// <summary>One value: its place among the scripts' characters, and the key it stands behind.</summary>
internal struct JsonTreeNode
{
    public JsonKind Kind;

    /// <summary>Whether a string holds an escape.</summary>
    public bool IsEscaped;

    /// <summary>-1 for the first value of a script.</summary>
    public int Parent;

    /// <summary>One past the last descendant.</summary>
    public int End;

    /// <summary>The text node of the page that it was read from.</summary>
    public int Script;

    public int Start;

    public int Length;

    public int KeyStart;

    public int KeyLength;
}

/// <summary>
/// The JSON of a page's scripts as one flat array in document order, as <see cref="HtmlTree"/> is: node ids are ints and a
/// subtree is a range. The reader forgives what pages get wrong (raw line breaks and quotation marks in strings, trailing and
/// missing commas, comments, a cut end, several values in a row), so a script is read once and never refused.
/// </summary>
internal sealed class JsonTree(HtmlTree html, ArticleParserOptions options) : IDisposable
{
    private const int InitialNodes = 512;
    private const int MaxNodes = 200_000;

    private static readonly SearchValues<char> StringMarks = SearchValues.Create("\"\\");
    private static readonly SearchValues<char> LiteralEnds = SearchValues.Create(",:{}[]\" \t\r\n");
    private static readonly SearchValues<char> Structure = SearchValues.Create("{}[],:\"/-");

    private JsonTreeNode[] _nodes = ArrayPool<JsonTreeNode>.Shared.Rent(InitialNodes);

    private List<int>? _ids;
    private int _length;

    public int Count { get; private set; }

    /// <summary>Whether the page's JSON-LD was longer or deeper than is read.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>The values of all "@id" members, in order; found once, for references may be many.</summary>
    public List<int> Ids => _ids ??= FindIds();

    public ref readonly JsonTreeNode this[int node] => ref _nodes[node];

    public int End(int node) => _nodes[node].End;

    public bool IsObject(int node) => node >= 0 && _nodes[node].Kind == JsonKind.Object;

    /// <summary>The first element of a list; the node itself for anything else and for a list without any.</summary>
    public int FirstOf(int node) => node >= 0 && _nodes[node].Kind == JsonKind.Array && End(node) > node + 1 ? node + 1 : node;

    public ReadOnlySpan<char> KeyOf(int node) => html.Text(_nodes[node].Script).Slice(_nodes[node].KeyStart, _nodes[node].KeyLength);

    /// <summary>The characters of a string or literal as they stand in the script, escapes not undone.</summary>
    public ReadOnlySpan<char> RawOf(int node) => html.Text(_nodes[node].Script).Slice(_nodes[node].Start, _nodes[node].Length);

    /// <summary>The object's member by its key; -1 for none.</summary>
    public int Member(int node, string key)
    {
        if (!IsObject(node)) return -1;
        for (var i = node + 1; i < _nodes[node].End; i = _nodes[i].End)
        {
            if (KeyOf(i).SequenceEqual(key)) return i;
        }

        return -1;
    }

    /// <summary>The text of a string or literal, escapes undone; null for an object, an array and <c>null</c>.</summary>
    public string? TextOf(int node)
    {
        if (node < 0 || _nodes[node].Kind is JsonKind.Object or JsonKind.Array) return null;
        var raw = RawOf(node);
        if (_nodes[node].Kind == JsonKind.Literal) return raw is "null" ? null : raw.ToString();
        return _nodes[node].IsEscaped ? Unescape(raw) : raw.ToString();
    }

    /// <summary>Reads a script's text; values that stand one behind the other all become roots.</summary>
    public void Read(int script)
    {
        var text = Cut(html.Text(script));
        int open = -1, depth = 0, keyStart = 0, keyLength = 0;
        for (var at = 0; at < text.Length && Count < MaxNodes;)
        {
            var c = text[at];
            switch (c)
            {
                case '{' or '[' when depth >= options.MaxJsonLdDepth:
                    at = EndOfDeep(text, at);
                    (keyStart, keyLength) = (0, 0);
                    IsTruncated = true;
                    break;
                case '{' or '[':
                    open = Add(new JsonTreeNode { Kind = c == '{' ? JsonKind.Object : JsonKind.Array, Parent = open, Script = script, KeyStart = keyStart, KeyLength = keyLength });
                    (keyStart, keyLength) = (0, 0);
                    depth++;
                    at++;
                    break;
                case '}' or ']':
                    at++;
                    if (open < 0) break;
                    _nodes[open].End = Count;
                    open = _nodes[open].Parent;
                    depth--;
                    break;
                case '"':
                    var end = EndOfString(text, at + 1, out var escaped);
                    var next = SkipBlanks(text, Math.Min(end + 1, text.Length));
                    if (keyLength == 0 && open >= 0 && _nodes[open].Kind == JsonKind.Object && next < text.Length && text[next] == ':')
                    {
                        (keyStart, keyLength) = (at + 1, end - at - 1);
                        at = next + 1;
                        break;
                    }

                    AddValue(new JsonTreeNode { Kind = JsonKind.Text, IsEscaped = escaped, Parent = open, Script = script, Start = at + 1, Length = end - at - 1, KeyStart = keyStart, KeyLength = keyLength });
                    (keyStart, keyLength) = (0, 0);
                    at = next;
                    break;
                case ',' or ':':
                    at++;
                    break;
                case '/' when at + 1 < text.Length && text[at + 1] is '*' or '/':
                    at = EndOfComment(text, at);
                    break;
                default:
                    if (char.IsWhiteSpace(c) || (open < 0 && !Structure.Contains(c)))
                    {
                        at++;
                        break;
                    }

                    var length = text[at..].IndexOfAny(LiteralEnds);
                    if (length < 0) length = text.Length - at;
                    if (length == 0) length = 1;
                    if (open >= 0 && (keyLength > 0 || _nodes[open].Kind == JsonKind.Array))
                        AddValue(new JsonTreeNode { Kind = JsonKind.Literal, Parent = open, Script = script, Start = at, Length = length, KeyStart = keyStart, KeyLength = keyLength });
                    (keyStart, keyLength) = (0, 0);
                    at += length;
                    break;
            }
        }

        for (; open >= 0; open = _nodes[open].Parent) _nodes[open].End = Count;
    }

    public void Dispose() => Pooled.Return(ref _nodes);

    private List<int> FindIds()
    {
        var ids = new List<int>();
        for (var i = 0; i < Count; i++)
        {
            if (_nodes[i].Kind == JsonKind.Text && _nodes[i].KeyLength == 3 && KeyOf(i) is "@id") ids.Add(i);
        }

        return ids;
    }

    private ReadOnlySpan<char> Cut(ReadOnlySpan<char> text)
    {
        var left = options.MaxJsonLdLength - _length;
        _length += Math.Min(left, text.Length);
        if (text.Length <= left) return text;
        IsTruncated = true;
        return text[..left];
    }

    // One past the bracket that closes the one at the place.
    private static int EndOfDeep(ReadOnlySpan<char> text, int at)
    {
        for (var depth = 0; at < text.Length; at++)
        {
            if (text[at] is '{' or '[') depth++;
            else if (text[at] is '}' or ']' && --depth == 0) return at + 1;
            else if (text[at] == '"') at = EndOfString(text, at + 1, out _);
        }

        return text.Length;
    }

    private void AddValue(JsonTreeNode node)
    {
        // A value of its own tells nothing: only what stands in an object or a list is somebody's.
        if (node.Parent < 0) return;
        var id = Add(node);
        _nodes[id].End = Count;
    }

    private int Add(JsonTreeNode node)
    {
        if (Count == _nodes.Length) Pooled.Grow(ref _nodes, Count, Count + 1);
        _nodes[Count] = node;
        return Count++;
    }

    // A quotation mark that no comma, colon or bracket follows is the author's own and was not escaped.
    private static int EndOfString(ReadOnlySpan<char> text, int start, out bool escaped)
    {
        escaped = false;
        var at = start;
        while (at < text.Length)
        {
            var mark = text[at..].IndexOfAny(StringMarks);
            if (mark < 0) break;
            at += mark;
            if (text[at] == '\\')
            {
                escaped = true;
                at += 2;
                continue;
            }

            var next = SkipBlanks(text, at + 1);
            if (next >= text.Length || text[next] is ',' or ':' or '}' or ']' or '"') return at;
            at++;
        }

        return text.Length;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static int EndOfComment(ReadOnlySpan<char> text, int at)
    {
        var end = text[at + 1] == '*' ? text[(at + 2)..].IndexOf("*/") : text[at..].IndexOf('\n');
        return end < 0 ? text.Length : text[at + 1] == '*' ? at + 2 + end + 2 : at + end + 1;
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var buffer = new char[raw.Length];
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 >= raw.Length)
            {
                buffer[length++] = raw[i];
                continue;
            }

            var c = raw[++i];
            if (c == 'u' && i + 4 < raw.Length && ushort.TryParse(raw.Slice(i + 1, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code))
            {
                buffer[length++] = (char)code;
                i += 4;
                continue;
            }

            buffer[length++] = c switch { 'n' or 'r' => '\n', 't' or 'b' or 'f' => ' ', _ => c };
        }

        return new string(buffer, 0, length);
    }
}
