using System.Numerics;

namespace NewsParsing;

/// <summary>
/// The body as a page's metadata states it (JSON-LD articleBody), as the set of its runs of four words: whatever prints it has
/// these runs, however it is cut into elements and whatever punctuation and marks were lost.
/// </summary>
internal sealed class BodyGuide
{
    // A shorter one is a teaser.
    private const int MinLength = 400;
    private const int MinRuns = 40;
    private const int MaxLength = 400_000;

    // A run that finds no place near its own is left out: the table stays linear whatever the words are.
    private const int MaxProbes = 16;

    private readonly uint[] _runs;
    private readonly bool[] _seen;

    private BodyGuide(uint[] runs, int count) => (_runs, _seen, Count) = (runs, new bool[runs.Length], count);

    /// <summary>Different runs.</summary>
    public int Count { get; }

    /// <summary>Those of them that any text taken with <see cref="Take"/> has had.</summary>
    public int Seen { get; private set; }

    /// <summary>The longest body that is claimed; null where none is, or none longer than a teaser.</summary>
    public static BodyGuide? Of(IReadOnlyList<Claim> claims)
    {
        var body = BodyClaimReader.LongestOf(claims);
        if (body.Length < MinLength) return null;
        var text = body.AsSpan(0, Math.Min(body.Length, MaxLength));
        var all = CountRuns(text);
        if (all < MinRuns) return null;
        var runs = new uint[BitOperations.RoundUpToPowerOf2((uint)all * 2)];
        var count = 0;
        var words = default(Words);
        foreach (var c in text)
        {
            if (words.Add(c)) count += Insert(runs, words.Run) ? 1 : 0;
        }

        if (words.End()) count += Insert(runs, words.Run) ? 1 : 0;
        return new BodyGuide(runs, count);
    }

    /// <summary>How many runs the text has, and how many of them are the guide's.</summary>
    public (int Runs, int Hits) Measure(ReadOnlySpan<char> text)
    {
        int runs = 0, hits = 0;
        var words = default(Words);
        foreach (var c in text)
        {
            if (!words.Add(c)) continue;
            runs++;
            if (SlotOf(words.Run) >= 0) hits++;
        }

        if (!words.End()) return (runs, hits);
        return (runs + 1, SlotOf(words.Run) >= 0 ? hits + 1 : hits);
    }

    /// <summary>Reads on in a text that is given piece by piece; tells how many of the guide's runs ended within the piece.</summary>
    public int Take(ReadOnlySpan<char> piece, ref Words words)
    {
        var hits = 0;
        foreach (var c in piece)
        {
            if (words.Add(c)) hits += See(words.Run);
        }

        return hits;
    }

    /// <summary>Ends the text's current word: a border that no word reaches over.</summary>
    public int TakeBorder(ref Words words) => words.End() ? See(words.Run) : 0;

    private static int CountRuns(ReadOnlySpan<char> text)
    {
        var runs = 0;
        var words = default(Words);
        foreach (var c in text)
        {
            if (words.Add(c)) runs++;
        }

        return runs;
    }

    private int See(uint run)
    {
        var slot = SlotOf(run);
        if (slot < 0) return 0;
        if (!_seen[slot]) Seen++;
        _seen[slot] = true;
        return 1;
    }

    private int SlotOf(uint run)
    {
        for (int probe = 0, slot = (int)run & (_runs.Length - 1); probe < MaxProbes; probe++, slot = (slot + 1) & (_runs.Length - 1))
        {
            if (_runs[slot] == run) return slot;
            if (_runs[slot] == 0) return -1;
        }

        return -1;
    }

    private static bool Insert(uint[] runs, uint run)
    {
        for (int probe = 0, slot = (int)run & (runs.Length - 1); probe < MaxProbes; probe++, slot = (slot + 1) & (runs.Length - 1))
        {
            if (runs[slot] == run) return false;
            if (runs[slot] != 0) continue;
            runs[slot] = run;
            return true;
        }

        return false;
    }

    /// <summary>The last words of a text that is read character by character. Of a script without spaces each character is a word.</summary>
    internal struct Words
    {
        private const uint Prime = 16777619;
        private const int RunLength = 4;
        private const char FirstUnspaced = '\u0E00';
        private const char LastUnspaced = '\u0EFF';

        private uint _first;
        private uint _second;
        private uint _third;
        private uint _fourth;
        private uint _word;
        private int _count;

        /// <summary>The run of the last four words; never 0.</summary>
        public readonly uint Run
        {
            get
            {
                var run = (((((_first * Prime) ^ _second) * Prime) ^ _third) * Prime) ^ _fourth;
                return (run ^ (run >> 15)) * 2654435769 | 1;
            }
        }

        /// <summary>Whether a word ended before or with the character, and it is the fourth at least.</summary>
        public bool Add(char c)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                Extend(c);
                return false;
            }

            if (!char.IsLetterOrDigit(c)) return End();
            if (!(c is >= FirstUnspaced and <= LastUnspaced || TextFacts.IsWide(c)))
            {
                Extend(char.ToLowerInvariant(c));
                return false;
            }

            // What stood before it, "Covid" of "Covid感染", is one word with it.
            Extend(c);
            return End();
        }

        /// <summary>Ends the current word; whether there was one, and it is the fourth at least.</summary>
        public bool End()
        {
            if (_word == 0) return false;
            (_first, _second, _third, _fourth, _word) = (_second, _third, _fourth, _word, 0);
            return ++_count >= RunLength;
        }

        private void Extend(char c) => _word = ((_word == 0 ? 2166136261 : _word) ^ c) * Prime;
    }
}
