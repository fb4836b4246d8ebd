using System.Text.Json;

namespace NewsParsing;

/// <summary>What an element's name says it is within a comment section.</summary>
[Flags]
internal enum CommentPart
{
    None = 0,
    Section = 1 << 0,

    /// <summary>One comment with all that belongs to it.</summary>
    Item = 1 << 1,
    Author = 1 << 2,
    Time = 1 << 3,
    Text = 1 << 4,

    /// <summary>Buttons, pictures and forms.</summary>
    Tool = 1 << 5,

    /// <summary>The name carries a number: "comment-1234".</summary>
    Numbered = 1 << 6,
}

/// <summary>
/// Names of the parts of comment sections: <c>Data/universal.comments.json</c>. A name with a comment word in it is told by its
/// last word, so that "comment-count" is no comment; one without is known as a whole or not at all.
/// </summary>
internal static class CommentNames
{
    private const int MaxLetters = 48;
    private const int MaxNames = 24;
    private const string WholePrefix = "whole";

    private static readonly Dictionary<string, string> Data =
        JsonSerializer.Deserialize(EmbeddedData.ReadText("universal.comments.json"), MarkupWordsContext.Default.DictionaryStringString)
        ?? throw new InvalidOperationException("'universal.comments.json' is empty.");

    private static readonly SpanTable<CommentPart> Comments = new(Words("comment", CommentPart.Item).Concat(Words("comments", CommentPart.Section)));

    private static readonly string[] Starts = [.. Words("comment", CommentPart.Item).Select(w => w.Key)];

    private static readonly SpanTable<CommentPart> LastWords = new(Named(""));

    private static readonly SpanTable<CommentPart> WholeNames = new(Named(WholePrefix));

    // What systems add to the name of whoever did not sign in.
    private static readonly string[] Unverified = Data["unverified"].Split(", ");

    /// <summary>The name without what the system says of it: "Ida Lund (not verified)".</summary>
    public static string? WithoutMark(string? author)
    {
        if (author is not [.., ')'] || author.LastIndexOf('(') is not (var open and > 0)) return author;
        var mark = author.AsSpan(open + 1)[..^1].Trim();
        foreach (var word in Unverified)
        {
            if (mark.Equals(word, StringComparison.OrdinalIgnoreCase)) return author[..open].TrimEnd() is { Length: > 0 } name ? name : author;
        }

        return author;
    }

    /// <summary>What the element's classes, id, item property and type tell together.</summary>
    public static CommentPart Of(HtmlTree tree, int node)
    {
        var parts = OfNames(tree.Attribute(node, HtmlAttribute.Class)) & ~CommentPart.Numbered;
        parts |= OfNames(tree.Attribute(node, HtmlAttribute.Id));
        parts |= OfProperty(tree.Attribute(node, HtmlAttribute.Itemprop));
        return IsTyped(tree, node) ? parts | CommentPart.Item : parts;
    }

    /// <summary>Whether the element is a comment by schema.org.</summary>
    public static bool IsTyped(HtmlTree tree, int node) =>
        tree.Attribute(node, HtmlAttribute.Itemtype) is { IsEmpty: false } type && (type.EndsWith("/Comment") || type.EndsWith("/UserComments"));

    private static CommentPart OfNames(ReadOnlySpan<char> names)
    {
        var parts = CommentPart.None;
        for (var n = 0; n < MaxNames && !names.IsEmpty; n++)
        {
            var end = names.IndexOfAny(' ', '\n', '\t');
            parts |= OfName(end < 0 ? names : names[..end]);
            names = end < 0 ? [] : names[(end + 1)..];
        }

        return parts;
    }

    private static CommentPart OfName(ReadOnlySpan<char> name)
    {
        // What follows two hyphens is a variant of the same ("comment--reply").
        if (name.IndexOf("--") is var variant and > 0) name = name[..variant];
        Span<char> letters = stackalloc char[MaxLetters];
        int length = 0, word = 0, digits = 0;
        CommentPart comment = CommentPart.None, last = CommentPart.None;
        for (var i = 0; i <= name.Length; i++)
        {
            var c = i < name.Length ? name[i] : '-';
            if (char.IsAsciiDigit(c)) digits++;
            var ends = !char.IsLetter(c) || (i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]));
            if (ends && length > word)
            {
                if (Comments.TryGetValue(letters[word..length], out var found)) (comment, last) = (found, found);
                else if (LastWords.TryGetValue(letters[word..length], out found)) last = found;
                else if (Begins(letters[word..length], out var rest)) (comment, last) = (CommentPart.Item, LastWords.TryGetValue(rest, out found) ? found : CommentPart.None);
                else last = CommentPart.None;
                word = length;
            }

            if (char.IsLetter(c) && length < MaxLetters) letters[length++] = char.ToLowerInvariant(c);
        }

        if (comment == CommentPart.None) return WholeNames.TryGetValue(letters[..length], out var whole) ? whole : CommentPart.None;
        return (last & CommentPart.Item) != 0 && digits > 0 ? last | CommentPart.Numbered : last;
    }

    // "commentmetadata", "kommentartext": words written as one.
    private static bool Begins(ReadOnlySpan<char> word, out ReadOnlySpan<char> rest)
    {
        foreach (var start in Starts)
        {
            if (!word.StartsWith(start, StringComparison.Ordinal)) continue;
            rest = word[start.Length..];
            return true;
        }

        rest = [];
        return false;
    }

    private static CommentPart OfProperty(ReadOnlySpan<char> property) => property switch
    {
        "comment" => CommentPart.Item,
        "author" or "creator" => CommentPart.Author,
        "dateCreated" or "datePublished" or "commentTime" => CommentPart.Time,
        "text" or "commentText" => CommentPart.Text,
        _ => CommentPart.None,
    };

    private static IEnumerable<KeyValuePair<string, CommentPart>> Named(string prefix)
    {
        CommentPart[] parts = [CommentPart.Section, CommentPart.Item, CommentPart.Author, CommentPart.Time, CommentPart.Text, CommentPart.Tool];
        return parts.SelectMany(part => Words(prefix.Length == 0 ? part.ToString().ToLowerInvariant() : prefix + part, part));
    }

    private static IEnumerable<KeyValuePair<string, CommentPart>> Words(string key, CommentPart part) =>
        Data.TryGetValue(key, out var words) ? words.Split(' ').Select(w => KeyValuePair.Create(w, part)) : [];
}
