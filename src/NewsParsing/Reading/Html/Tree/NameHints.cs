using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>What the words within an element's class, id, role, itemprop, component and test id hint at: <c>Data/universal.markup.json</c>.</summary>
[Flags]
internal enum NameHint : ulong
{
    None = 0,

    /// <summary>Set once an element has been looked at.</summary>
    Known = 1UL << 63,
    Article = 1UL << 0,
    Body = 1UL << 1,
    Headline = 1UL << 2,
    Deck = 1UL << 3,
    Kicker = 1UL << 4,
    Byline = 1UL << 5,
    Date = 1UL << 6,
    Caption = 1UL << 7,
    Credit = 1UL << 8,
    Figure = 1UL << 9,
    Gallery = 1UL << 10,
    PullQuote = 1UL << 11,
    Related = 1UL << 12,
    Share = 1UL << 13,
    Newsletter = 1UL << 14,
    Advertisement = 1UL << 15,
    Navigation = 1UL << 16,
    Consent = 1UL << 17,
    Tags = 1UL << 18,
    Biography = 1UL << 19,
    Comment = 1UL << 20,
    Footer = 1UL << 21,
    Sidebar = 1UL << 22,
    Paywall = 1UL << 23,
    Embed = 1UL << 24,
    Video = 1UL << 25,
    Note = 1UL << 26,
    Hidden = 1UL << 27,
    Poll = 1UL << 28,
    Breadcrumb = 1UL << 29,
    Reply = 1UL << 30,
    Tool = 1UL << 31,
    Promo = 1UL << 32,
    Avatar = 1UL << 33,
    Role = 1UL << 34,
    Subheading = 1UL << 35,

    /// <summary>"overflow-hidden" hides no words, "hidden md:block" hides them on small screens only.</summary>
    Shown = 1UL << 36,
}

/// <summary>The hints of a tree's elements, each found when first asked for.</summary>
internal sealed class NameHintTable : IDisposable
{
    private const int CacheSize = 1024;
    private const int MaxPieceLength = 24;
    private const int MaxNameLength = 400;
    private const int MaxChance = 2;

    private static readonly SpanTable<NameHint> Words = ReadWords();

    private readonly HtmlTree _tree;
    private NameHint[] _hints;

    // Pages say the same class again and again; the last value of each hash is kept.
    private ulong[] _cachedNames;
    private NameHint[] _cached;

    public NameHintTable(HtmlTree tree)
    {
        _tree = tree;
        _hints = ArrayPool<NameHint>.Shared.Rent(tree.Count);
        _hints.AsSpan(0, tree.Count).Clear();
        _cachedNames = ArrayPool<ulong>.Shared.Rent(CacheSize);
        _cachedNames.AsSpan(0, CacheSize).Clear();
        _cached = ArrayPool<NameHint>.Shared.Rent(CacheSize);
    }

    public NameHint this[int node] => (_hints[node] & NameHint.Known) != 0 ? _hints[node] & ~NameHint.Known : Find(node);

    public void Dispose()
    {
        Pooled.Return(ref _hints);
        Pooled.Return(ref _cachedNames);
        Pooled.Return(ref _cached);
    }

    private NameHint Find(int node)
    {
        var hints = NameHint.None;
        // What is said of the whole page is about its layout: "single right-sidebar comments-open".
        if (_tree.Tag(node) is not (HtmlTag.Text or HtmlTag.Body or HtmlTag.Html))
        {
            foreach (ref readonly var slot in _tree.Slots(node))
            {
                if (slot.Kind is HtmlAttribute.Class or HtmlAttribute.Id or HtmlAttribute.Itemprop or HtmlAttribute.Role or HtmlAttribute.DataTestid or HtmlAttribute.DataComponent or HtmlAttribute.DataTest or HtmlAttribute.DataQa or HtmlAttribute.DataCy) hints |= OfCached(_tree.ValueOf(slot));
            }
        }

        _hints[node] = hints | NameHint.Known;
        return hints;
    }

    private NameHint OfCached(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return NameHint.None;
        if (name.Length > MaxNameLength) name = name[..MaxNameLength];
        var hash = Hash(name);
        var slot = (int)(hash % CacheSize);
        if (_cachedNames[slot] == hash) return _cached[slot];
        var hints = Of(name);
        (_cachedNames[slot], _cached[slot]) = (hash, hints);
        return hints;
    }

    /// <summary>The hints of a name's words: "articleBody story-content" has those of article, body, story and content, and of each two joined.</summary>
    public static NameHint Of(ReadOnlySpan<char> name)
    {
        Span<char> pair = stackalloc char[MaxPieceLength * 2];
        int pairStart = 0, length = 0, start = 0;
        var hints = NameHint.None;
        for (var i = 0; i <= name.Length; i++)
        {
            var c = i < name.Length ? name[i] : ' ';
            var ends = !char.IsLetter(c) || (i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]));
            if (ends && length > pairStart)
            {
                var piece = pair[pairStart..length];
                // The "ad" of "4ad40b84" is no word.
                if ((piece.Length > MaxChance || start == 0 || !char.IsAsciiDigit(name[start - 1])) && Words.TryGetValue(piece, out var hint)) hints |= hint;
                if (pairStart > 1 && piece.Length > 1 && Words.TryGetValue(pair[..length], out var both)) hints |= both;
                piece.CopyTo(pair);
                pairStart = piece.Length;
                length = pairStart;
            }

            // A class of its own begins: words of two classes make no pair.
            if (c is ' ' or '\n' or '\t') (pairStart, length) = (0, 0);
            if (!char.IsLetter(c)) continue;
            if (length == pairStart) start = i;
            if (length - pairStart < MaxPieceLength) pair[length++] = char.ToLowerInvariant(c);
        }

        return (hints & NameHint.Shown) != 0 ? hints & ~NameHint.Hidden : hints;
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var block in MemoryMarshal.Cast<char, ulong>(text)) hash = (hash ^ block) * 0x9E3779B97F4A7C15UL;
        foreach (var c in text[(text.Length / 4 * 4)..]) hash = (hash ^ c) * 1099511628211UL;
        return (hash ^ (hash >> 29) ^ (ulong)text.Length) | 1;
    }

    private static SpanTable<NameHint> ReadWords()
    {
        var data = JsonSerializer.Deserialize(EmbeddedData.ReadText("universal.markup.json"), MarkupWordsContext.Default.DictionaryStringString)
            ?? throw new InvalidOperationException("'universal.markup.json' is empty.");
        data.Remove("provenance");
        var words = new Dictionary<string, NameHint>(StringComparer.Ordinal);
        foreach (var (name, list) in data)
        {
            var hint = Enum.Parse<NameHint>(name, ignoreCase: true);
            foreach (var word in list.Split(' ')) words[word] = words.GetValueOrDefault(word) | hint;
        }

        return new SpanTable<NameHint>(words);
    }
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class MarkupWordsContext : JsonSerializerContext;
