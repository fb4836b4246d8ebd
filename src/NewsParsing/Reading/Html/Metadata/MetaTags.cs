namespace NewsParsing;

/// <summary>Which <c>meta</c> names and properties say what. The name as listed becomes the claim's path.</summary>
internal static class MetaTags
{
    /// <summary>Keys of one field, and whether a value lists several.</summary>
    internal sealed record Rule(string Field, string Path, bool IsList);

    private const int MaxName = 48;

    private static readonly SpanTable<Rule> Rules = new(
    [
        .. Of(ClaimFields.Headline, "og:title twitter:title dc.title dcterms.title citation_title parsely-title sailthru.title cxenseparse:title title headline article:title mrf:title cxenseparse:recs:title hdl vr:title"),
        .. Of(ClaimFields.Published, "article:published_time article:published og:article:published_time og:published_time og:pubdate datepublished date.published date.issued dc.date.issued dcterms.issued dcterms.created dc.date.created dc.created parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_date citation_online_date dc.date dcterms.date publication_date publish_date publishdate publish-date published_date published-date publicationdate publication-date publishtime published_time published_time_telegram published pubdate article.published article:post_date article_date_original date_published originalpublicationdate displaydate release_date vr:published_time bt:pubdate iso-8601-publish-date last-publish-date firstpublished creation_date datecreated created date shareaholic:article_published_time rnews:datepublished ptime prism.publicationdate content_create_date article_published_time"),
        .. Of(ClaimFields.Modified, "article:modified_time article:modified og:updated_time og:modified_time datemodified date.modified dc.date.modified dcterms.modified dc.modified lastmod last-modified lastmodified last_modified modified_time modified modifieddate revised updated article:updated_time article:updated utime shareaholic:article_modified_time last-updated"),
        .. Of(ClaimFields.Author, "author article:author article:author_name og:article:author og:author dc.creator dcterms.creator dc.creator.personalname dc.contributor parsely-author sailthru.author cxenseparse:author cxenseparse:recs:author citation_author byl article.author authors twitter:creator:name mrf:authors rnews:creator creator authorname author_name page.content.author dcsext.author dcsext.articleauthor shareaholic:article_author_name vr:author book:author bt:author byline"),
        .. Of(ClaimFields.Publisher, "og:site_name application-name apple-mobile-web-app-title dc.publisher dcterms.publisher citation_publisher publisher cre sailthru.publisher dc.source copyright article:publisher_name citation_journal_title"),
        .. Of(ClaimFields.Section, "article:section article:section_name og:article:section parsely-section sailthru.verticals cxenseparse:recs:category section category article.section dcsext.section subsection mrf:sections prism.section page.content.category bt:section article:category dc.subject.category"),
        .. Of(ClaimFields.Keyword, "article:tag og:article:tag parsely-tags news_keywords sailthru.tags keywords dc.subject dcterms.subject citation_keywords tags keyword article:tags cxenseparse:recs:articletags mrf:tags cxenseparse:keywords", isList: true),
        .. Of(ClaimFields.Description, "description og:description twitter:description dc.description dcterms.description sailthru.description dcterms.abstract dc.description.abstract abstract cxenseparse:description"),
        .. Of(ClaimFields.CanonicalUrl, "og:url parsely-link dc.identifier.uri"),
        .. Of(ClaimFields.Image, "og:image og:image:url og:image:secure_url twitter:image twitter:image:src parsely-image-url sailthru.image.full cxenseparse:image thumbnail"),
    ]);

    /// <summary>The rule of a name in any case; null for none.</summary>
    public static Rule? Find(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (name.Length is 0 or > MaxName) return null;
        Span<char> lower = stackalloc char[MaxName];
        var key = lower[..name.ToLowerInvariant(lower)];
        return Rules.TryGetValue(key, out var rule) ? rule : null;
    }

    private static IEnumerable<KeyValuePair<string, Rule>> Of(string field, string names, bool isList = false) =>
        names.Split(' ').Select(n => KeyValuePair.Create(n, new Rule(field, n, isList)));
}
