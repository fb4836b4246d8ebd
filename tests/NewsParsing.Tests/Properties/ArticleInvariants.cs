namespace NewsParsing.Tests;

/// <summary>What holds for every article the parser makes, whatever the input.</summary>
internal static class ArticleInvariants
{
    /// <param name="input">The string that was parsed.</param>
    public static void Check(Article article, string input)
    {
        CheckBlocks(article);
        CheckSourceSpans(article, input);
        CheckQuotes(article);
        CheckSources(article);
        CheckComments(article);
        EmptyTexts.AssertNone(article);
    }

    /// <summary>For a page: the same, and nothing has a place in a plain text.</summary>
    public static void CheckHtml(Article article)
    {
        CheckBlocks(article);
        CheckQuotes(article);
        CheckSources(article);
        CheckComments(article);
        EmptyTexts.AssertNone(article);
        Assert.All(SourceSpans(article), Assert.Null);
    }

    private static void CheckBlocks(Article article)
    {
        var texts = article.Blocks.OfType<TextBlock>().ToList();
        Assert.Equal(string.Join("\n\n", texts.Select(b => b.Text)), article.Text);
        foreach (var block in texts) Assert.Equal(block.Text, article.Text[block.Span.Range]);
        Assert.All(article.Blocks.OfType<Heading>(), h => Assert.InRange(h.Level, 2, 6));
        Assert.All(article.Blocks.OfType<ListBlock>(), l => Assert.Equal(l.Text, string.Join('\n', l.Items)));
        Assert.Equal(article.Blocks.OfType<FigureBlock>().Select(f => f.Figure.Caption).OfType<Caption>(), article.Captions);
    }

    private static void CheckSourceSpans(Article article, string input)
    {
        foreach (var span in SourceSpans(article).OfType<TextSpan>()) AssertWithin(span, input);
        foreach (var block in article.Blocks.OfType<TextBlock>())
        {
            var span = Assert.NotNull(block.SourceSpan);
            Assert.Equal(span, article.SourceSpanOf(block.Span));
            AssertLettersStandInInput(article, block, input);
        }
    }

    private static IEnumerable<TextSpan?> SourceSpans(Article article) =>
        article.Blocks.Select(b => b.SourceSpan)
            .Concat(article.Captions.Select(c => c.SourceSpan))
            .Concat(article.Notes.Select(n => n.SourceSpan))
            .Concat(article.RelatedLinks.Select(l => l.SourceSpan))
            .Concat(article.Provenance.Select(p => p.SourceSpan))
            .Concat(article.Diagnostics.Select(d => d.SourceSpan))
            .Concat((article.Comments?.Items ?? []).Select(c => c.SourceSpan))
            .Append(article.Dateline?.SourceSpan);

    // A block's white space may be tidied; its letters and digits are the input's, where the runs say.
    private static void AssertLettersStandInInput(Article article, TextBlock block, string input)
    {
        for (var i = block.Span.Start; i < block.Span.End; i++)
        {
            var mapped = Assert.NotNull(article.SourceSpanOf(new TextSpan(i, i + 1)));
            AssertWithin(mapped, input);
            if (!char.IsLetterOrDigit(article.Text[i])) continue;
            if (input[mapped.Start] != article.Text[i])
                Assert.Fail($"'{article.Text[i]}' at {i} of the text is '{input[mapped.Start]}' at {mapped.Start} of the input.");
        }
    }

    private static void CheckQuotes(Article article)
    {
        Assert.Equal(Enumerable.Range(1, article.Quotes.Count), article.Quotes.Select(q => q.Id));
        foreach (var quote in article.Quotes)
        {
            Assert.NotEmpty(quote.Parts);
            Assert.Equal(string.Join(' ', quote.Parts.Select(p => article.Text[p.Range])), quote.Text);
            for (var i = 0; i < quote.Parts.Count; i++)
            {
                Assert.True(quote.Parts[i].Length > 0, $"part {i} of quote {quote.Id} is empty");
                if (i > 0) Assert.True(quote.Parts[i - 1].End <= quote.Parts[i].Start, $"parts of quote {quote.Id} overlap");
            }

            AssertPhrase(article, quote.Cue);
            AssertPhrase(article, quote.Speaker);
            if (quote.Attribution is { } attribution) AssertWithin(attribution, article.Text);
            if (quote.Cue is { } cue && quote.Attribution is { } around) Assert.True(around.Contains(cue.Span), $"cue of quote {quote.Id}");
            if (quote.SourceId is { } id) Assert.Contains(article.Sources, s => s.Id == id);
        }
    }

    private static void CheckSources(Article article)
    {
        Assert.Equal(Enumerable.Range(1, article.Sources.Count), article.Sources.Select(s => s.Id));
        foreach (var mention in article.Sources.SelectMany(s => s.Mentions)) AssertPhrase(article, new PhraseSpan(mention.Text, mention.Span));
        foreach (var source in article.Sources)
            Assert.Equal(source.Mentions.Select(m => m.Span.Start).Order(), source.Mentions.Select(m => m.Span.Start));
    }

    private static void CheckComments(Article article)
    {
        if (article.Comments is not { } section) return;
        Assert.Equal(Enumerable.Range(1, section.Items.Count), section.Items.Select(c => c.Id));
        foreach (var comment in section.Items)
            if (comment.ParentId is { } parent) Assert.InRange(parent, 1, comment.Id - 1);
    }

    private static void AssertPhrase(Article article, PhraseSpan? phrase)
    {
        if (phrase is null) return;
        AssertWithin(phrase.Span, article.Text);
        Assert.True(phrase.Span.Length > 0, "a phrase is empty");
        Assert.Equal(article.Text[phrase.Span.Range], phrase.Text);
    }

    private static void AssertWithin(TextSpan span, string text) =>
        Assert.True(span.Start >= 0 && span.Start <= span.End && span.End <= text.Length, $"{span} is not within {text.Length} units");
}
