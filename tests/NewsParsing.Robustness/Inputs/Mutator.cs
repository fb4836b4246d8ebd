using System.Text;

namespace NewsParsing.Robustness;

/// <summary>Damages articles as wires, editors and attackers do. The same seed makes the same damage.</summary>
internal sealed class Mutator(IReadOnlyList<HostileInput> seeds, int seed)
{
    private const int MostChanges = 8;

    private static readonly byte[][] Pieces =
    [
        .. ((string[])
        [
            "<", ">", "</", "<b>", "</b>", "<p>", "</p>", "<div>", "</div>", "<table>", "<td>", "<a href='", "<svg>", "<math>", "<template>", "<select>", "<!--", "-->", "<script>", "</script>", "<plaintext>", "<title>", "<pre>", "<li>", "&", "&#0;", "&#xD800;", "&lt;", "\"", "'", "“", "”", "\0", "\r\n\r\n", "\n", "\t",
            "\u00A0", "\u202E", "\uFEFF", "\u200B", "{", "}", "[", "]", "\\", ",\"author\":", "\"@graph\":[", " said ", " said Jane Roe, ", "By ", "(AP) — ", "Comments\n\n", " | 2020-06-15\n\n", "2020-06-15T10:00:00+14:00", "javascript:alert(1)", "data:text/html,x", "<meta charset=shift_jis>", "<meta charset=utf-16>", "<base href='//x'>",
            .. Dialogues.Lines(), .. Dialogues.Dashes, .. Dialogues.Marks.SelectMany(m => (string[])[m.Opens, m.Closes]).Where(m => m.Length > 0),
        ]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x1B, (byte)'$', (byte)'B'], [0x81], [0x8E, 0xA1],
    ];

    private readonly Random _random = new(seed);

    public IEnumerable<HostileInput> Inputs(int timesEach)
    {
        for (var i = 0; i < timesEach; i++)
            foreach (var article in seeds) yield return new HostileInput("mutated corpus", $"{article.Name} #{i} of seed {seed}", article.Entry, Mutate(article.Bytes));
    }

    public byte[] Mutate(ReadOnlySpan<byte> original)
    {
        List<byte> bytes = [.. original];
        for (var changes = _random.Next(1, MostChanges + 1); changes > 0; changes--) Change(bytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 << _random.Next(12));
        switch (_random.Next(8))
        {
            case 0 or 1: bytes.InsertRange(at, Pieces[_random.Next(Pieces.Length)]); break;
            case 2: bytes.InsertRange(at, Enumerable.Repeat(Pieces[_random.Next(Pieces.Length)], 1 << _random.Next(8)).SelectMany(p => p)); break;
            case 3: bytes.RemoveRange(at, length); break;
            case 4: bytes.InsertRange(_random.Next(bytes.Count + 1), bytes.GetRange(at, length)); break;
            case 5 when at < bytes.Count: bytes[at] = (byte)_random.Next(256); break;
            case 6: bytes.InsertRange(at, Slice(seeds[_random.Next(seeds.Count)].Bytes)); break;
            case 7 when _random.Next(4) == 0: bytes.RemoveRange(at, bytes.Count - at); break;
        }
    }

    private byte[] Slice(byte[] other)
    {
        var at = _random.Next(other.Length);
        return other[at..Math.Min(other.Length, at + (1 << _random.Next(13)))];
    }
}
