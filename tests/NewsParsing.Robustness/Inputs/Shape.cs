using System.Globalization;
using System.Text;

namespace NewsParsing.Robustness;

/// <summary>A way to make an input of any size, to see how the cost grows.</summary>
/// <param name="Suite">The table's row.</param>
/// <param name="Name">Names it within the suite.</param>
/// <param name="Build">The input of some number of characters.</param>
internal sealed record Shape(string Suite, string Name, Func<int, string> Build)
{
    private const string Counter = "{i}";
    private const string Letters = "{abc}";

    /// <summary>One piece over and over; <c>{i}</c> in it counts, <c>{abc}</c> counts in letters.</summary>
    public static Shape Repeat(string suite, string piece, string head = "", string tail = "") =>
        new(suite, Label(head, piece), size => head + Repeated(piece, size - head.Length - tail.Length) + tail);

    /// <summary>One piece over and over, then another as often.</summary>
    public static Shape Then(string suite, string first, string second, string middle = "", string head = "") => new(suite, Label(head, first) + " then " + Label("", second), size =>
    {
        var half = Math.Max(1, (size - head.Length - middle.Length) * first.Length / (first.Length + second.Length));
        return head + Repeated(first, half) + middle + Repeated(second, size - head.Length - middle.Length - half);
    });

    /// <summary>As it stands in a page's paragraphs.</summary>
    public Shape AsPage() => this with
    {
        Name = Name + " in paragraphs",
        Build = size =>
        {
            var page = new StringBuilder("<!doctype html><html lang=en><title>News</title><article><h1>The news of the day</h1><p>");
            foreach (var c in Build(size))
            {
                _ = c switch { '<' => page.Append("&lt;"), '&' => page.Append("&amp;"), '\n' => page.Append("<p>"), _ => page.Append(c) };
                if (page.Length >= size) break;
            }

            return page.ToString();
        },
    };

    public IEnumerable<HostileInput> Inputs(Entry entry, IEnumerable<int> sizes) =>
        sizes.Select(size => new HostileInput(Suite, Name, entry, Encoding.UTF8.GetBytes(Build(size)), Name));

    private static string Repeated(string piece, int length)
    {
        var text = new StringBuilder(Math.Max(length, 0) + piece.Length);
        var counts = piece.Contains(Counter, StringComparison.Ordinal) || piece.Contains(Letters, StringComparison.Ordinal);
        for (var i = 0; i == 0 || text.Length < length; i++)
        {
            if (!counts) text.Append(piece);
            else text.Append(piece.Replace(Counter, i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace(Letters, InLetters(i), StringComparison.Ordinal));
        }

        return text.ToString();
    }

    private static string InLetters(int number)
    {
        Span<char> letters = stackalloc char[4];
        for (var i = 0; i < letters.Length; i++, number /= 26) letters[i] = (char)('a' + number % 26);
        return letters.ToString();
    }

    private static string Label(string head, string piece) => Printable(piece) + (head.Length > 0 ? " after " + Printable(head) : "");

    private static string Printable(string text) =>
        string.Concat(text.Select(c => c switch { '\n' => "⏎", '\r' => "␍", '\0' => "␀", '\t' => "⇥", _ => char.IsSurrogate(c) ? "�" : c.ToString() }));
}
