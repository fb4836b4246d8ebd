namespace NewsParsing;

/// <summary>
/// Weighs the names that stand near the text: links to authors' pages, then lines with a byline word, then elements that call
/// themselves a byline, then a date with a name, then the name that opens or closes the text.
/// </summary>
internal static class NearbyAuthors
{
    // More lines of a date and a name are a calendar or a list of posts.
    private const int MaxDated = 2;

    // Without spaces a line tells less: a short one may be a byline, a long one is prose.
    private const int MaxWideLine = 24;
    private const int MaxNamedPeople = 4;

    public static (Byline Byline, FieldOrigin Origin)? Find(IReadOnlyList<Claim> claims, string? publisher, string? host, PageLexicon lexicon)
    {
        // Without their dates; the line as printed is kept beside, in the claim's address.
        var lines = new List<Claim>();
        var links = new NameList();
        FieldOrigin? linked = null;
        foreach (var claim in claims)
        {
            if (claim.Origin.Path != ClaimFields.LooseAuthor || (TextFacts.IsWide(claim.Value[0]) && claim.Value.Length > MaxWideLine)) continue;
            if (claim.Field == ClaimFields.Byline) Keep(claim);
            else AuthorResolver.Add(links, LinkText(claim, lexicon), publisher, host, lexicon);
            if (links.People.Count > 0) linked ??= claim.Origin;
        }

        void Keep(Claim claim)
        {
            if (NameTail.WithoutDateParts(claim.Value, lexicon) is { Length: > 0 } text) lines.Add(claim with { Value = text, Url = claim.Value });
        }

        if (linked is not null) return (AuthorResolver.Build(null, links), linked);
        var line = Labelled(lines, publisher, host, lexicon) ?? NamedOf(lines, publisher, host, lexicon) ?? Dated(lines, lexicon) ?? Signed(lines, publisher, host, lexicon);
        // A blog's author is often called what the blog is.
        return line is null && links.Organizations.Count > 0 ? (AuthorResolver.Build(null, links), claims.First(static c => c.Origin.Path == ClaimFields.LooseAuthor && c.Field == ClaimFields.Author).Origin) : line;
    }

    // "All posts by Nora Holm »": the link names more than the name.
    private static Claim LinkText(Claim claim, PageLexicon lexicon)
    {
        if (!claim.Value.Contains(' ', StringComparison.Ordinal) || NameShape.IsPerson(claim.Value, lexicon)) return claim;
        var within = BylineParser.ParseWithin(claim.Value.TrimEnd('»', '→', '›', '>', ' '), lexicon, mayBeAccount: true);
        if (within is null) return lexicon.IsCommonWord(LastWord(claim.Value)) || lexicon.IsCommonWord(TextFacts.FirstWord(claim.Value)) || !char.IsUpper(LastWord(claim.Value)[0]) ? claim with { Value = "-" } : claim;
        return claim with { Value = within.Authors.Count > 0 ? within.Authors[0].Name : within.Organizations[0] };
    }

    private static ReadOnlySpan<char> LastWord(string text) => text.AsSpan(text.LastIndexOf(' ') + 1);

    private static (Byline Byline, FieldOrigin Origin)? Labelled(List<Claim> lines, string? publisher, string? host, PageLexicon lexicon)
    {
        foreach (var line in lines)
        {
            if (line.Detail != LooseAuthorReader.Signature && BylineParser.ParseLabelled(line.Value, lexicon) is { Authors.Count: > 0 } byline && IsName(byline.Authors[0].Name, lexicon) && !HeadlineText.IsSite(byline.Authors[0].Name, publisher, host)) return (byline, line.Origin);
        }

        foreach (var line in lines)
        {
            if (BylineParser.ParseWithin(line.Value, lexicon, mayBeAccount: line.Detail == LooseAuthorReader.Named) is { Authors.Count: > 0 } byline) return (byline, line.Origin);
        }

        return null;
    }

    private static bool IsName(string name, PageLexicon lexicon) => !name.Contains(' ', StringComparison.Ordinal) || NameShape.IsPerson(name, lexicon);

    private static (Byline Byline, FieldOrigin Origin)? NamedOf(List<Claim> lines, string? publisher, string? host, PageLexicon lexicon)
    {
        var names = new NameList();
        FieldOrigin? origin = null;
        foreach (var line in lines)
        {
            // "Nora Holm |": the first piece of a line of date and author.
            if ((line.Detail != LooseAuthorReader.Named && line.Value[^1] is not ('|' or '·' or '•')) || BylineParser.ParseBare(line.Value.TrimEnd(',', '|', ' '), lexicon) is not { Authors.Count: > 0 } byline) continue;
            if (HeadlineText.IsSite(byline.Authors[0].Name, publisher, host)) continue;
            names.People.AddRange(byline.Authors);
            names.Organizations.AddRange(byline.Organizations);
            origin ??= line.Origin;
        }

        return origin is null || names.People.Count > MaxNamedPeople ? null : (AuthorResolver.Build(null, names), origin);
    }

    private static (Byline Byline, FieldOrigin Origin)? Dated(List<Claim> lines, PageLexicon lexicon)
    {
        (Byline Byline, FieldOrigin Origin)? first = null;
        var count = 0;
        foreach (var line in lines)
        {
            if (StatedDateParser.Parse(line.Url!, lexicon) is null || BylineParser.ParseBare(line.Value, lexicon) is not { Authors.Count: > 0 } byline) continue;
            first ??= (byline, line.Origin);
            count++;
        }

        return count <= MaxDated ? first : null;
    }

    private static (Byline Byline, FieldOrigin Origin)? Signed(List<Claim> lines, string? publisher, string? host, PageLexicon lexicon)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Detail != LooseAuthorReader.Signature || BylineParser.ParseBare(lines[i].Value, lexicon) is not { Authors.Count: > 0 } byline) continue;
            if (!HeadlineText.IsSite(byline.Authors[0].Name, publisher, host)) return (byline, lines[i].Origin);
        }

        return null;
    }
}
