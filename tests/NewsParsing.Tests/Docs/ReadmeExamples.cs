namespace NewsParsing.Tests;

/// <summary>README's examples, one a region, word for word; <see cref="ReadmeTests"/> compares and runs them.</summary>
internal static class ReadmeExamples
{
    public static Article ParsePage(byte[] bytes)
    {
        #region page
        var page = ArticleParser.Default.ParseHtml(bytes, url: "https://news.example/bridge", contentType: "text/html; charset=utf-8");

        Console.WriteLine($"{page.Headline} ({page.Publisher}, {page.Published?.Text})");
        foreach (var figure in page.Blocks.OfType<FigureBlock>().Select(b => b.Figure))
            Console.WriteLine($"{figure.ImageUrl}: {figure.Caption?.Text} Photo: {figure.Caption?.Credit}");
        foreach (var comment in page.Comments?.Items ?? [])
            Console.WriteLine($"{comment.Author}: {comment.Text}");
        foreach (var origin in page.Provenance)
            Console.WriteLine($"{origin.Field} comes from {origin.Kind} {origin.Path}");   // which tag, script or element said so
        #endregion
        return page;
    }

    public static Article Parse(string text)
    {
        #region parse
        var article = ArticleParser.Default.ParseText(text, url: "https://news.example/bridge");

        Console.WriteLine(article.Headline);
        Console.WriteLine(string.Join(" and ", article.Byline?.Authors.Select(a => a.Name) ?? []));
        foreach (var block in article.Blocks.OfType<TextBlock>())
            Console.WriteLine(block is Heading ? $"## {block.Text}" : block.Text);
        #endregion
        return article;
    }

    public static void Sources(Article article)
    {
        #region sources
        foreach (var source in article.Sources)
        {
            var roles = source.Roles.Select(r => r.IsFormer ? $"former {r.Text}" : r.Text);
            Console.WriteLine($"{source.Title} {source.Name} ({source.Kind}): {string.Join("; ", roles)}");
            foreach (var quote in article.QuotesBy(source))
                Console.WriteLine($"  {quote.Kind}: {quote.Text}");
        }
        #endregion
    }

    public static string Highlight(string text, Article article)
    {
        #region highlight
        // Spans count in article.Text; SourceSpanOf finds the same words in the string that was parsed.
        var html = new System.Text.StringBuilder();
        var done = 0;
        foreach (var part in article.Quotes.SelectMany(q => q.Parts).OrderBy(p => p.Start))
        {
            if (article.SourceSpanOf(part) is not { } place || place.Start < done) continue;
            html.Append(System.Net.WebUtility.HtmlEncode(text[done..place.Start]));
            html.Append("<mark>").Append(System.Net.WebUtility.HtmlEncode(text[place.Range])).Append("</mark>");
            done = place.End;
        }

        html.Append(System.Net.WebUtility.HtmlEncode(text[done..]));
        #endregion
        return html.ToString();
    }

    public static string Json(Article article)
    {
        #region json
        string json = article.ToJson(JsonLayout.Indented);
        Article back = Article.FromJson(json);
        Console.WriteLine(back == article);              // True: records are compared by their contents
        string schema = ArticleJson.Schema;              // JSON Schema, draft 2020-12
        #endregion
        return schema;
    }

    public static async Task<Article[]> Options(string[] files)
    {
        #region options
        var german = new ArticleParser(ArticleParserOptions.Default with { Language = "de" });   // keep one, use it from any thread

        var articles = await Task.WhenAll(files.Select(async file =>
        {
            await using var stream = File.OpenRead(file);
            return await german.ParseTextAsync(stream);
        }));
        foreach (var problem in articles.SelectMany(a => a.Diagnostics))
            Console.WriteLine($"{problem.Code}: {problem.Message}");
        #endregion
        return articles;
    }
}
