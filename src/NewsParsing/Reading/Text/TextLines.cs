using System.Buffers;

namespace NewsParsing;

/// <summary>A line with ink on it; its offsets count UTF-16 units of the input.</summary>
/// <param name="Start">First unit that is not white space.</param>
/// <param name="End">One past the last unit that is not white space.</param>
/// <param name="Indent">Columns of white space before it; a tab counts as <see cref="TextLines.TabWidth"/>.</param>
/// <param name="BlankBefore">Blank lines between it and the line before.</param>
/// <param name="QuoteDepth">How many mail quotation marks (<c>&gt;</c>) stood before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, int BlankBefore, int QuoteDepth)
{
    public int Length => End - Start;
}

/// <summary>Cuts any string into lines at every mark Unicode calls a line's end.</summary>
internal static class TextLines
{
    public const int TabWidth = 4;
    private const int MaxQuoteDepth = 8;
    private const char ParagraphSeparator = '\u2029';
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");
    private static readonly SearchValues<char> AsciiLineEnds = SearchValues.Create("\n\r\v\f");

    public static List<TextLine> Split(ReadOnlySpan<char> text)
    {
        var lines = new List<TextLine>(Math.Min(text.Length / 64, 4096));
        var ends = text.ContainsAny('\u0085', '\u2028', ParagraphSeparator) ? LineEnds : AsciiLineEnds;
        var blank = 0;
        var start = 0;
        while (start <= text.Length)
        {
            var length = text[start..].IndexOfAny(ends);
            var end = length < 0 ? text.Length : start + length;
            if (TryRead(text, start, end, blank, out var line))
            {
                lines.Add(line);
                blank = 0;
            }
            else
            {
                blank++;
            }

            if (end == text.Length) break;
            if (text[end] == ParagraphSeparator) blank++;
            start = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int start, int end, int blank, out TextLine line)
    {
        int indent = 0, depth = 0;
        while (start < end)
        {
            var c = text[start];
            if (c == '>' && depth < MaxQuoteDepth && (depth == 0 ? indent == 0 : true) && IsMailQuote(text, start, end))
            {
                depth++;
                indent = 0;
            }
            else if (c == '\t')
            {
                indent += TabWidth;
            }
            else if (char.IsWhiteSpace(c))
            {
                indent += c == '\u3000' ? 2 : 1;
            }
            else if (!TextCleaner.IsDropped(c))
            {
                break;
            }

            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || TextCleaner.IsDropped(text[end - 1]) || TextCleaner.IsJoiner(text[end - 1]))) end--;
        line = new TextLine(start, end, depth > 0 ? Math.Max(0, indent - 1) : indent, blank, depth);
        return start < end;
    }

    // ">" opens a quoted mail line only before a space, another ">" or the line's end; ">100 dead" is text.
    private static bool IsMailQuote(ReadOnlySpan<char> text, int at, int end) =>
        at + 1 >= end || text[at + 1] is ' ' or '>' or '\t';
}
