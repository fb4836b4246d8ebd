namespace NewsParsing;

/// <summary>Reads a page's tree into the manuscript that plain text ends in too.</summary>
internal static class HtmlReader
{
    public static Manuscript Read(HtmlTree tree, string? url, ParseRun run, SiteRuleSet sites)
    {
        using var page = new HtmlPage(tree, url);
        var claims = MetadataReader.Read(page, run);
        var comments = CommentReader.Read(page, run.Options.MaxComments);
        run.ThrowIfCancelled();
        var content = ContentFinder.Find(page, claims, comments);
        var site = sites.Find(page);
        if (site is not null) content = site.Over(content);
        LooseAuthorReader.Read(page, content, claims);
        PrintedTagReader.Read(page, content, claims);
        LooseDateReader.Read(page, content, claims);
        content = content.Without(HeadReader.Read(page, content, claims));
        site?.Over(claims);
        run.ThrowIfCancelled();
        return new Manuscript
        {
            IsMarkedUp = true,
            Blocks = StatedCredits.Split(FigureJoiner.Join(LeadFigureReader.Read(page, content), BlockWalker.Walk(page, content, claims, run)), claims),
            Claims = claims,
            Comments = comments,
            Language = MetadataReader.LanguageOf(page),
            Url = url,
        };
    }
}
