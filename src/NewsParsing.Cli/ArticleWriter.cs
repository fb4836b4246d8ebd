using NewsParsing.Cli.Rendering;

namespace NewsParsing.Cli;

/// <summary>Writes each article in the wished format, told apart from the one before.</summary>
internal sealed class ArticleWriter(ToolOptions options, int width, StreamWriter output)
{
    private bool _isFirst = true;

    /// <summary>False when nobody reads the output any more.</summary>
    public bool TryWrite(string name, Article article)
    {
        try
        {
            WriteSeparator(name);
            output.Write(Render(article));
            output.Flush();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string Render(Article article) => options.Format switch
    {
        OutputFormat.Text => TextRenderer.Render(article, width),
        OutputFormat.Markdown => MarkdownRenderer.Render(article),
        _ => article.ToJson(options.Layout) + "\n",
    };

    private void WriteSeparator(string name)
    {
        if (options.Files.Count > 1 && options.Format == OutputFormat.Text) output.WriteLine($"{(_isFirst ? "" : "\n")}==> {name} <==\n");
        if (!_isFirst && options.Format == OutputFormat.Markdown) output.WriteLine("\n---\n");
        _isFirst = false;
    }
}
