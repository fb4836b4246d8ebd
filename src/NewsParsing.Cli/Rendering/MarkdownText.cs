using System.Buffers;
using System.Text;

namespace NewsParsing.Cli.Rendering;

/// <summary>Plain words as CommonMark that shows the same words: what would be markup is escaped, and nothing more.</summary>
internal static class MarkdownText
{
    private const string AlwaysEscaped = "\\`*<~";

    private static readonly SearchValues<char> EntityCharacters =
        SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Words within a line.</summary>
    public static string Inline(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (AlwaysEscaped.Contains(text[i], StringComparison.Ordinal) || IsLooseUnderscore(text, i) || IsLinkBracket(text, i) || IsEntity(text, i))
                escaped.Append('\\');
            escaped.Append(char.IsControl(text[i]) ? ' ' : text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Words that open a line, where a dash, a number or a hash would begin a list or a heading.</summary>
    public static string Line(string text)
    {
        var inline = Inline(text.Trim());
        var marker = MarkerLength(inline);
        return marker < 0 ? inline : inline.Insert(marker, "\\");
    }

    /// <summary>Words between the brackets of a link.</summary>
    public static string LinkText(string text) => Inline(text).Replace("\\]", "]", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    /// <summary>Words in a cell of a table.</summary>
    public static string Cell(string text) => Inline(text).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Lines as they are, between fences longer than any within.</summary>
    public static string Fenced(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal)) fence += '`';
        return $"{fence}\n{string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\t'))}\n{fence}";
    }

    /// <summary>An address between the brackets of a link.</summary>
    public static string Address(string url) =>
        "<" + string.Concat(url.Select(c => c is '<' or '>' or '\\' || c <= ' ' ? Uri.HexEscape(c) : c.ToString())) + ">";

    // An underscore within a word never starts emphasis.
    private static bool IsLooseUnderscore(string text, int i) =>
        text[i] == '_' && !(i > 0 && char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]));

    // Brackets are plain text but in "[words](address)", "[words][name]" and "[name]: address".
    private static bool IsLinkBracket(string text, int i) =>
        text[i] == ']' && i + 1 < text.Length && text[i + 1] is '(' or '[' or ':';

    private static bool IsEntity(string text, int i)
    {
        if (text[i] != '&') return false;
        var end = text.IndexOf(';', i);
        return end > i + 1 && text.AsSpan(i + 1, end - i - 1).IndexOfAnyExcept(EntityCharacters) < 0;
    }

    /// <summary>Where a backslash keeps the line's start from being markup; -1 when it is none.</summary>
    private static int MarkerLength(string line)
    {
        if (line.Length == 0) return -1;
        if (line[0] is '#' or '>' or '+' or '-' or '=' or '|' or '[') return 0;
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 9 && line[digits] is '.' or ')' ? digits : -1;
    }
}
