using System.Buffers;

namespace NewsParsing;

/// <summary>A page's characters in a pooled array that has room behind them for decoded text; whoever builds a tree of them owns them.</summary>
internal readonly record struct PageCharacters(char[] Array, int Length)
{
    /// <summary>Entities, line ends and joined texts need room of their own; the share that seldom has to grow.</summary>
    private const int SlackShift = 3;

    private const int MinSlack = 1024;

    /// <summary>An array for so many characters.</summary>
    public static char[] Rent(int length) => ArrayPool<char>.Shared.Rent(length + (length >> SlackShift) + MinSlack);

    /// <summary>How many of so many characters are read; fewer than there are leave a diagnostic.</summary>
    public static int Limit(int length, int maxLength, DiagnosticBag diagnostics)
    {
        if (length <= maxLength) return length;
        diagnostics.Add(DiagnosticCodes.InputTruncated, $"Only the first {maxLength} characters were read.");
        return maxLength;
    }

    /// <summary>A copy, without the byte order mark that would move the head into the body, and cut where the limit says.</summary>
    public static PageCharacters Of(ReadOnlySpan<char> html, int maxLength, DiagnosticBag diagnostics)
    {
        if (html.Length > 0 && html[0] == '\uFEFF') html = html[1..];
        html = html[..Limit(html.Length, maxLength, diagnostics)];
        var array = Rent(html.Length);
        html.CopyTo(array);
        return new PageCharacters(array, html.Length);
    }
}
