using System.Globalization;
using System.Text;
using static NewsParsing.Tests.Readings.CorpusArticle;

namespace NewsParsing.Tests.Readings;

/// <summary>Counts what was looked at and keeps every difference, for one message at the end.</summary>
internal sealed class Scorecard(string aspect)
{
    private readonly List<string> _differences = [];

    public int Right { get; private set; }

    public int Total { get; private set; }

    /// <summary>What was found beyond the reading; not part of <see cref="Total"/>.</summary>
    public int Extras { get; private set; }

    public bool IsPerfect => _differences.Count == 0;

    public string Summary => $"{aspect} {Right}/{Total}" + (Extras > 0 ? $", {Extras} beyond the reading" : "");

    public void Check(string label, OneOf expected, string? got)
    {
        var folded = got is null ? null : Fold(got);
        Check(label, expected.Values.Any(value => (value is null ? null : Fold(value)) == folded), expected.ToString(), OneOf.Show(folded));
    }

    public void Check(string label, bool isRight, string expected, string got)
    {
        Total++;
        if (isRight) Right++;
        else _differences.Add($"{label}: expected {expected}, got {got}");
    }

    /// <param name="weight">How many checks it would have had.</param>
    public void Miss(string label, string expected, int weight = 1)
    {
        Total += weight;
        _differences.Add($"{label}: missing [{expected}]");
    }

    public void Hit()
    {
        Total++;
        Right++;
    }

    public void Extra(string label, string got)
    {
        Extras++;
        _differences.Add($"{label}: not in the reading [{got}]");
    }

    /// <summary>Compares two lists in order; what matches nothing is missing or extra.</summary>
    public void CheckInOrder<TExpected, TGot>(
        string label,
        IReadOnlyList<TExpected> expected,
        IReadOnlyList<TGot> got,
        Func<TExpected, TGot, bool> matches,
        Func<TExpected, string> showExpected,
        Func<TGot, string> showGot)
    {
        foreach (var (i, j) in Alignment.Of(expected, got, matches))
        {
            if (i >= 0 && j >= 0) Hit();
            else if (i >= 0) Miss(label, showExpected(expected[i]));
            else Extra(label, showGot(got[j]));
        }
    }

    public string Report(string slug)
    {
        var report = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{slug}: {Summary}");
        foreach (var difference in _differences) report.AppendLine(CultureInfo.InvariantCulture, $"  {difference}");
        return report.ToString();
    }
}

/// <summary>The longest common subsequence of two lists.</summary>
internal static class Alignment
{
    /// <summary>Pairs of indexes in order; -1 where the other side has nothing for it.</summary>
    public static List<(int Expected, int Got)> Of<TExpected, TGot>(
        IReadOnlyList<TExpected> expected, IReadOnlyList<TGot> got, Func<TExpected, TGot, bool> matches)
    {
        var lengths = new int[expected.Count + 1, got.Count + 1];
        for (var i = expected.Count - 1; i >= 0; i--)
        {
            for (var j = got.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = matches(expected[i], got[j])
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        int e = 0, g = 0;
        while (e < expected.Count || g < got.Count)
        {
            if (e < expected.Count && g < got.Count && matches(expected[e], got[g])) pairs.Add((e++, g++));
            else if (g >= got.Count || (e < expected.Count && lengths[e + 1, g] >= lengths[e, g + 1])) pairs.Add((e++, -1));
            else pairs.Add((-1, g++));
        }

        return pairs;
    }
}
