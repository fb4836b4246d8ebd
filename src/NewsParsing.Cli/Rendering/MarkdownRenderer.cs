using System.Globalization;
using System.Text;

namespace NewsParsing.Cli.Rendering;

/// <summary>An article as a markdown document: what a reader of the page sees, without the parser's findings.</summary>
internal static class MarkdownRenderer
{
    public static string Render(Article article)
    {
        var pieces = Head(article).Concat(article.Blocks.Select(Block)).Concat(Tail(article));
        return string.Join("\n\n", pieces.Where(p => p.Length > 0)) + "\n";
    }

    private static IEnumerable<string> Head(Article article)
    {
        if (article.Kicker is { } kicker) yield return $"**{MarkdownText.Inline(kicker.Trim())}**";
        if (article.Headline is { } headline) yield return $"# {OneLine(headline)}";
        if (article.Deck is { } deck) yield return $"**{OneLine(deck)}**";
        string?[] line = [article.Byline?.Text, DateText.Line(article)];
        yield return string.Join(" · ", line.OfType<string>().Select(OneLine));
        if (article.Dateline is { } dateline) yield return $"*{OneLine(dateline.Text)}*";
    }

    private static string Block(Block block) => block switch
    {
        Heading heading => $"{new string('#', heading.Level)} {OneLine(heading.Text)}",
        ListBlock list => List(list),
        BlockQuotation quotation => Quotation(quotation),
        TextBlock text when Code.Is(text.Text) => MarkdownText.Fenced(text.Text),
        // A backslash keeps a line break that a page made with <br>.
        TextBlock text => string.Join("\\\n", text.Text.Split('\n').Select(MarkdownText.Line)),
        FigureBlock figure => Figure(figure.Figure),
        TableBlock table => Table(table),
        EmbedBlock embed => Embed(embed),
        _ => "",
    };

    private static string List(ListBlock list) => string.Join('\n', list.Items.Select((item, i) =>
        (list.IsOrdered ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ") + MarkdownText.Line(OneLineBreaks(item))));

    private static string Quotation(BlockQuotation quotation)
    {
        var paragraphs = quotation.Text.Split('\n').Select(MarkdownText.Line).ToList();
        if (quotation.Attribution is { } attribution) paragraphs.Add("— " + MarkdownText.Inline(attribution));
        return string.Join("\n>\n", paragraphs.Select(p => "> " + p));
    }

    private static string Figure(Figure figure)
    {
        var lines = new List<string>();
        if (figure.ImageUrl is { } url) lines.Add($"![{MarkdownText.LinkText(OneLineBreaks(figure.Alt ?? ""))}]({MarkdownText.Address(url)})");
        if (figure.Caption?.Text is { } caption) lines.Add($"*{OneLine(caption)}*");
        if (figure.Caption?.Credit is { } credit) lines.Add($"({OneLine(credit)})");
        return string.Join('\n', lines);
    }

    private static string Table(TableBlock table)
    {
        var columns = table.Rows.Select(r => r.Cells.Count).DefaultIfEmpty(0).Max();
        if (columns == 0) return "";
        var text = new StringBuilder();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var cells = table.Rows[i].Cells;
            text.Append("| ").AppendJoin(" | ", Enumerable.Range(0, columns).Select(c => c < cells.Count ? MarkdownText.Cell(OneLineBreaks(cells[c])) : ""));
            text.Append(" |\n");
            if (i == 0) text.Append('|').Insert(text.Length, " --- |", columns).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Embed(EmbedBlock embed)
    {
        var words = embed.Text ?? embed.Provider ?? embed.Url;
        if (words is null) return "";
        return embed.Url is { } url ? $"[{MarkdownText.LinkText(OneLineBreaks(words))}]({MarkdownText.Address(url)})" : MarkdownText.Line(OneLineBreaks(words));
    }

    private static IEnumerable<string> Tail(Article article)
    {
        foreach (var note in article.Notes) yield return $"*{OneLine(note.Text)}*";
    }

    private static string OneLine(string text) => MarkdownText.Inline(OneLineBreaks(text));

    private static string OneLineBreaks(string text) => text.ReplaceLineEndings(" ").Trim();
}
