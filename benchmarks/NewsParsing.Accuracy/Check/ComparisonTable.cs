using System.Globalization;

namespace NewsParsing.Accuracy;

/// <summary>Prints figures beside their floors.</summary>
internal static class ComparisonTable
{
    public static void Write(IReadOnlyList<Comparison> comparisons, System.IO.TextWriter output)
    {
        output.WriteLine($"{"corpus",-14} {"figure",-20} {"floor",7} {"now",7}");
        foreach (var c in comparisons)
            output.WriteLine($"{c.Corpus,-14} {c.Name,-20} {Number(c.Floor),7} {Number(c.Now),7}{(c.Fell ? "  BELOW ITS FLOOR" : "")}");
    }

    private static string Number(double? value) => value is { } v ? v.ToString("F4", CultureInfo.InvariantCulture) : "-";
}
