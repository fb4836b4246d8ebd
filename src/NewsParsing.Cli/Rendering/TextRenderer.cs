using System.Globalization;

namespace NewsParsing.Cli.Rendering;

/// <summary>An article for reading in a terminal: its outline, then each source with its quotes, then notes and comments.</summary>
internal static class TextRenderer
{
    public static string Render(Article article, int width)
    {
        var page = new PageBuilder(width);
        AddHead(page, article);
        foreach (var block in article.Blocks) AddBlock(page, block);
        SourceList.Add(page, article);
        AddTail(page, article);
        return page.ToString();
    }

    private static void AddHead(PageBuilder page, Article article)
    {
        if (Label(article) is { } label) page.Add(label);
        if (article.Headline is not null) page.AddTitle(article.Headline, '=');
        if (article.Deck is not null)
        {
            page.Gap();
            page.Add(article.Deck);
        }

        string?[] lines = [article.Byline?.Text, DateText.Line(article), article.Dateline?.Text];
        var given = lines.OfType<string>().ToList();
        if (given.Count > 0) page.Gap();
        foreach (var line in given) page.Add(line.Trim());
    }

    private static string? Label(Article article) => (article.Section, article.Kicker) switch
    {
        ({ } section, { } kicker) => $"{section} | {kicker}",
        (var section, var kicker) => section ?? kicker,
    };

    private static void AddBlock(PageBuilder page, Block block)
    {
        page.Gap();
        switch (block)
        {
            case Heading heading: page.AddTitle(heading.Text, '-'); break;
            case ListBlock list: AddList(page, list); break;
            case BlockQuotation quotation:
                page.Add(quotation.Text, "  > ", "  > ");
                if (quotation.Attribution is not null) page.Add(quotation.Attribution, "  -- ");
                break;
            case TextBlock text when Code.Is(text.Text):
                foreach (var line in text.Text.Split('\n')) page.AddLine(line, "    ");
                break;
            case TextBlock text: page.Add(text.Text); break;
            case FigureBlock figure: AddFigure(page, figure.Figure); break;
            case TableBlock table:
                foreach (var row in TableText.Lines(table, page.Width - 2)) page.AddLine(row, "  ");
                break;
            case EmbedBlock embed:
                page.Add(string.Join(": ", new[] { embed.Provider ?? "Embedded", embed.Text, embed.Url }.OfType<string>()), "  | ", "  | ");
                break;
        }
    }

    private static void AddList(PageBuilder page, ListBlock list)
    {
        for (var i = 0; i < list.Items.Count; i++)
            page.Add(list.Items[i], list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"  {i + 1}. ") : "  * ");
    }

    private static void AddFigure(PageBuilder page, Figure figure)
    {
        page.Add(figure.Caption?.Text ?? figure.Alt ?? "(no caption)", "  | ", "  | ");
        if (figure.Caption?.Credit is { } credit) page.Add($"Credit: {credit}", "  | ", "  | ");
        if (figure.ImageUrl is { } url) page.Add(url, "  | ", "  | ");
    }

    private static void AddTail(PageBuilder page, Article article)
    {
        AddSection(page, "Notes", article.Notes.Select(Describe));
        AddSection(page, "Related", article.RelatedLinks.Select(l => l.Url is null ? l.Text : $"{l.Text} {l.Url}"));
        if (article.Comments is not { } comments) return;
        page.Gap();
        var declared = comments.DeclaredCount is { } count && count != comments.Items.Count ? $" of {count}" : "";
        page.Add(string.Create(CultureInfo.InvariantCulture, $"Comments: {comments.Items.Count}{declared}"));
    }

    private static void AddSection(PageBuilder page, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        page.Gap();
        page.AddTitle(title, '-');
        foreach (var line in all) page.Add(line, "  * ");
    }

    // Most notes say themselves what they are: "Correction: …".
    private static string Describe(Note note) =>
        note.Text.Contains(NameOf(note.Kind), StringComparison.OrdinalIgnoreCase) ? note.Text : $"{NameOf(note.Kind)}: {note.Text}";

    private static string NameOf(NoteKind kind) => kind switch
    {
        NoteKind.EditorsNote => "Editor's note",
        _ => kind.ToString(),
    };
}
