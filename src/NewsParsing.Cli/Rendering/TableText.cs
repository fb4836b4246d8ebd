using System.Text;

namespace NewsParsing.Cli.Rendering;

/// <summary>A table in lines: columns under each other where the terminal has room, else row by row.</summary>
internal static class TableText
{
    private const string Between = " | ";

    public static IEnumerable<string> Lines(TableBlock table, int width)
    {
        var rows = table.Rows.Select(r => r.Cells.Select(c => c.ReplaceLineEndings(" ")).ToList()).ToList();
        var widths = new List<int>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                if (i == widths.Count) widths.Add(0);
                widths[i] = Math.Max(widths[i], DisplayWidth.Of(row[i]));
            }
        }

        var fits = widths.Sum() + Math.Max(widths.Count - 1, 0) * Between.Length <= width;
        return rows.Select(row => fits ? Aligned(row, widths) : string.Join(Between, row));
    }

    private static string Aligned(List<string> row, List<int> widths)
    {
        var line = new StringBuilder();
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0) line.Append(Between);
            line.Append(row[i]).Append(' ', widths[i] - DisplayWidth.Of(row[i]));
        }

        return line.ToString().TrimEnd();
    }
}
