using System.Buffers;

namespace NewsParsing;

/// <summary>Reads the JSON-LD of a page: finds the node that is this page's article and states its members as claims.</summary>
internal static class JsonLdReader
{
    private const int MaxPeople = 60;
    private const int MaxKeywords = 100;
    private const int MaxCandidates = 200;
    private const int MaxHops = 3;
    private const int MaxUpdates = 1000;
    private const int MatchingAddress = 60;
    private const int MatchingTitle = 40;
    private const int Elsewhere = -200;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // What these hold is another page's, or somebody else's.
    private static readonly SpanTable<bool> OtherPages = new("itemListElement hasPart isPartOf relatedLink mentions citation comment comments review reviews recommendations related associatedMedia subjectOf isBasedOn potentialAction breadcrumb itemReviewed liveBlogUpdate significantLink"
        .Split(' ').Select(k => KeyValuePair.Create(k, true)));

    public static void Read(HtmlPage html, JsonTree json, List<Claim> claims)
    {
        var title = claims.Find(c => c.Field == ClaimFields.Headline)?.Value;
        var address = claims.Find(c => c.Field == ClaimFields.CanonicalUrl)?.Value ?? html.Url;
        int best = -1, bestScore = 0, page = -1, video = -1, seen = 0;
        for (var i = 0; i < json.Count && seen < MaxCandidates; i++)
        {
            if (!json.IsObject(i)) continue;
            var kind = KindOf(json, i, out _);
            if (kind == 0) continue;
            seen++;
            if (kind == VideoKind && video < 0 && title is not null && ClaimText.Clean(json.TextOf(json.Member(i, "name"))) is { } name && Agree(name, title)) video = i;
            if (kind == PageKind && page < 0 && !IsElsewhere(json, i)) page = i;
            var score = kind + ScoreOf(json, i, title, address);
            if (best >= 0 && score <= bestScore) continue;
            (best, bestScore) = (i, score);
        }

        if (best < 0 || bestScore <= 0) return;
        Emit(html, json, best, claims);
        // A second node may tell what the first leaves out; a page's own node is asked last.
        if (page >= 0 && page != best) Emit(html, json, page, claims);
        // A page about one film was published when the film was.
        if (video >= 0 && video != best && json.Member(best, "datePublished") < 0 && ClaimText.Clean(json.TextOf(json.Member(video, "uploadDate"))) is { } day)
            claims.Add(new Claim(ClaimFields.Published, day, Origin(ClaimFields.Published, "VideoObject", "uploadDate")));
    }

    private const int ArticleKind = 100;
    private const int PageKind = 20;
    private const int VideoKind = 10;

    // Any "…Article" or "…Posting" is one; a work, a report, a video or a page only where nothing better is there.
    private static int KindOf(JsonTree json, int node, out string name)
    {
        name = "";
        var type = json.Member(node, "@type");
        if (type < 0) return 0;
        var best = 0;
        for (var i = type; i < json.End(type); i++)
        {
            if (json[i].Kind != JsonKind.Text) continue;
            // "https://schema.org/NewsArticle"; the name is told to the caller, so nothing else of the page's may be in it.
            var raw = json.RawOf(i).TrimEnd();
            raw = raw[(raw.LastIndexOfAnyExcept(Letters) + 1)..];
            var kind = raw.EndsWith("Article") || raw.EndsWith("Posting") ? ArticleKind : raw switch
            {
                "Report" or "NewsReport" or "LiveBlogPosting" or "Recipe" or "Review" => ArticleKind - 20,
                "CreativeWork" or "Quiz" or "PodcastEpisode" or "Event" => 40,
                "VideoObject" or "NewsMediaObject" => VideoKind,
                "WebPage" or "ItemPage" or "MedicalWebPage" or "AboutPage" => PageKind,
                _ => 0,
            };
            if (kind <= best) continue;
            (best, name) = (kind, raw.ToString());
        }

        return best;
    }

    private static int ScoreOf(JsonTree json, int node, string? title, string? address)
    {
        var score = 0;
        var headline = json.Member(node, "headline");
        if (headline < 0) headline = json.Member(node, "name");
        if (headline >= 0) score += 10;
        if (headline >= 0 && title is not null && ClaimText.Clean(json.TextOf(headline)) is { } text && Agree(text, title)) score += MatchingTitle;
        if (json.Member(node, "author") >= 0) score += 5;
        if (json.Member(node, "datePublished") >= 0) score += 5;
        if (json.Member(node, "articleBody") >= 0) score += 5;
        if (address is not null && (IsAddress(json, node, "url", address) || IsAddress(json, node, "@id", address) || IsAddress(json, node, "mainEntityOfPage", address))) score += MatchingAddress;
        return IsElsewhere(json, node) ? score + Elsewhere : score;
    }

    private static bool Agree(string a, string b) => a.StartsWith(b, StringComparison.OrdinalIgnoreCase) || b.StartsWith(a, StringComparison.OrdinalIgnoreCase);

    private static bool IsAddress(JsonTree json, int node, string key, string address)
    {
        var value = json.Member(node, key);
        if (json.IsObject(value)) value = json.Member(value, "@id") is var id and >= 0 ? id : json.Member(value, "url");
        if (value < 0 || json[value].Kind != JsonKind.Text || json[value].Length == 0) return false;
        return PathOf(json.TextOf(value)).Equals(PathOf(address), StringComparison.OrdinalIgnoreCase);
    }

    // Neither the scheme nor what follows "?" or "#" makes another page.
    private static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://");
        if (scheme >= 0) address = address[(scheme + 3)..];
        var end = address.IndexOfAny('?', '#');
        return (end < 0 ? address : address[..end]).TrimEnd('/');
    }

    private static bool IsElsewhere(JsonTree json, int node)
    {
        for (var i = node; i >= 0; i = json[i].Parent)
        {
            if (json[i].KeyLength > 0 && OtherPages.TryGetValue(json.KeyOf(i), out _)) return true;
        }

        return false;
    }

    private static void Emit(HtmlPage html, JsonTree json, int node, List<Claim> claims)
    {
        KindOf(json, node, out var type);
        Add(ClaimFields.Headline, "headline");
        if (json.Member(node, "headline") < 0) Add(ClaimFields.Headline, "name");
        Add(ClaimFields.AlternativeHeadline, "alternativeHeadline");
        Add(ClaimFields.Published, "datePublished");
        Add(ClaimFields.Published, "dateCreated");
        if (json.Member(node, "datePublished") < 0) Add(ClaimFields.Published, "uploadDate");
        Add(ClaimFields.Modified, "dateModified");
        Add(ClaimFields.Description, "description");
        AddEach(ClaimFields.Section, "articleSection");
        AddEach(ClaimFields.Keyword, "keywords");
        AddPeople(html, json, node, "author", type, claims);
        if (json.Member(node, "author") < 0) AddPeople(html, json, node, "creator", type, claims);
        Add(ClaimFields.IsAccessibleForFree, "isAccessibleForFree");
        if (json.Member(node, "articleBody") is var body and >= 0 && json.TextOf(body) is { } text && ClaimText.CleanBody(text) is { } clean)
            claims.Add(new Claim(ClaimFields.Body, clean, Origin(ClaimFields.Body, type, "articleBody")));
        if (type == "LiveBlogPosting") AddUpdates(json, node, claims);
        if (Named(json, json.Member(node, "publisher"), out _) is { } publisher) claims.Add(new Claim(ClaimFields.Publisher, publisher, Origin(ClaimFields.Publisher, type, "publisher")));
        if (html.Resolve(ImageOf(json, json.Member(node, "image"))) is { } image) claims.Add(new Claim(ClaimFields.Image, image, Origin(ClaimFields.Image, type, "image")));

        void Add(string field, string key)
        {
            if (ClaimText.Clean(json.TextOf(json.Member(node, key))) is { } value) claims.Add(new Claim(field, value, Origin(field, type, key)));
        }

        void AddEach(string field, string key)
        {
            var member = json.Member(node, key);
            if (member < 0) return;
            var origin = Origin(field, type, key);
            var count = 0;
            for (var i = member; i < json.End(member) && count < MaxKeywords; i++)
            {
                // A DefinedTerm is its name.
                if (json[i].Kind != JsonKind.Text || (json.IsObject(json[i].Parent) && json[i].Parent != node && !json.KeyOf(i).SequenceEqual("name"))) continue;
                if (ClaimText.Clean(json.TextOf(i)) is not { } value) continue;
                claims.Add(new Claim(field, value, origin) { Detail = json[member].Kind == JsonKind.Text ? "list" : null });
                count++;
            }
        }
    }

    private static void AddUpdates(JsonTree json, int node, List<Claim> claims)
    {
        var member = json.Member(node, "liveBlogUpdate");
        if (member < 0) return;
        var origin = Origin(ClaimFields.LiveUpdate, "LiveBlogPosting", "liveBlogUpdate");
        var count = 0;
        var at = json[member].Kind == JsonKind.Array ? member + 1 : member;
        for (var end = json.End(member); at < end && count < MaxUpdates; at = json.End(at), count++)
        {
            var headline = ClaimText.Clean(json.TextOf(json.Member(at, "headline")));
            var body = json.TextOf(json.Member(at, "articleBody")) ?? json.TextOf(json.Member(at, "text"));
            if ((body is null ? null : ClaimText.CleanBody(body)) is not { } text && (text = headline) is null) continue;
            claims.Add(new Claim(ClaimFields.LiveUpdate, text, origin) { Detail = ReferenceEquals(text, headline) ? null : headline, Time = ClaimText.Clean(json.TextOf(json.Member(at, "datePublished"))) });
        }
    }

    private static void AddPeople(HtmlPage html, JsonTree json, int node, string key, string type, List<Claim> claims)
    {
        var member = json.Member(node, key);
        if (member < 0) return;
        var origin = Origin(ClaimFields.Author, type, key);
        var count = 0;
        var at = json[member].Kind == JsonKind.Array ? member + 1 : member;
        for (var end = json.End(member); at < end && count < MaxPeople; at = json.End(at), count++)
        {
            var person = Resolved(json, at);
            if (json.IsObject(person) && json.Member(person, "name") is var names and >= 0 && json[names].Kind == JsonKind.Array)
            {
                for (var i = names + 1; i < json.End(names); i = json.End(i)) AddOne(Named(json, i, out _), person);
                continue;
            }

            AddOne(Named(json, person, out _), person);
        }

        void AddOne(string? name, int person)
        {
            if (name is null) return;
            name = FullName(name, ClaimText.Clean(json.TextOf(json.Member(person, "description"))));
            var kind = json.Member(person, "@type");
            var isOrganization = kind >= 0 && json.TextOf(json.FirstOf(kind)) is { } text && text.EndsWith("Organization", StringComparison.Ordinal);
            claims.Add(new Claim(isOrganization ? ClaimFields.AuthorOrganization : ClaimFields.Author, name, origin)
            {
                Url = html.Resolve(ClaimText.Clean(json.TextOf(json.Member(person, "url")))),
                Detail = ClaimText.Clean(json.TextOf(json.Member(person, "jobTitle"))),
            });
        }
    }

    // "Nora" of whom is said "Nora Holm - editor, sailor …".
    private static string FullName(string name, string? description)
    {
        if (description is null || name.Contains(' ', StringComparison.Ordinal) || !description.StartsWith(name + " ", StringComparison.Ordinal)) return name;
        var family = description.AsSpan(name.Length + 1);
        var end = family.IndexOfAny(' ', ',');
        if (end > 0) family = family[..end];
        foreach (var c in family)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’')) return name;
        }

        return family.Length > 1 && char.IsUpper(family[0]) ? name + " " + family.ToString() : name;
    }

    // { "@id": "#jane" } stands for the object of that id, in whichever script it is.
    private static int Resolved(JsonTree json, int node)
    {
        for (var hop = 0; hop < MaxHops; hop++)
        {
            if (!json.IsObject(node) || json.Member(node, "name") >= 0 || json.Member(node, "@id") is not (var id and >= 0)) return node;
            var target = Find(json, json.RawOf(id), id);
            if (target < 0) return node;
            node = target;
        }

        return node;
    }

    private static int Find(JsonTree json, ReadOnlySpan<char> id, int self)
    {
        var found = -1;
        foreach (var i in json.Ids)
        {
            if (i == self || json[i].Length != id.Length || !json.RawOf(i).SequenceEqual(id)) continue;
            if (json.Member(json[i].Parent, "name") >= 0) return json[i].Parent;
            found = json[i].Parent;
        }

        return found;
    }

    private static string? Named(JsonTree json, int node, out int resolved)
    {
        resolved = -1;
        if (node < 0) return null;
        node = json.FirstOf(node);
        resolved = node = Resolved(json, node);
        if (!json.IsObject(node)) return json[node].Kind == JsonKind.Text ? ClaimText.Clean(json.TextOf(node)) : null;
        var name = json.Member(node, "name");
        if (json.IsObject(name)) name = json.Member(name, "name") is var inner and >= 0 ? inner : json.Member(name, "@value");
        if (name >= 0) return ClaimText.Clean(json.TextOf(name));
        return ClaimText.Clean(json.TextOf(json.Member(node, "givenName"))) is { } given && ClaimText.Clean(json.TextOf(json.Member(node, "familyName"))) is { } family ? given + " " + family : null;
    }

    private static string? ImageOf(JsonTree json, int node)
    {
        if (node < 0) return null;
        node = json.FirstOf(node);
        if (!json.IsObject(node)) return ClaimText.Clean(json.TextOf(node));
        var url = json.Member(node, "url");
        if (url < 0) url = json.Member(node, "contentUrl");
        if (url < 0 && Find(json, json.RawOf(Math.Max(json.Member(node, "@id"), node)), json.Member(node, "@id")) is var other and >= 0) url = json.Member(other, "url");
        return ClaimText.Clean(json.TextOf(url));
    }

    private static FieldOrigin Origin(string field, string type, string key) => new() { Field = field, Kind = OriginKind.JsonLd, Path = type + "." + key };
}
