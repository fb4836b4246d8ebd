namespace NewsParsing;

/// <summary>Makes the byline of what is stated and printed: people as clean names, agencies and desks apart.</summary>
internal static class AuthorResolver
{
    private const int MaxName = 90;
    private const int MaxAuthors = 40;

    public static Byline? Resolve(IReadOnlyList<Claim> claims, string? publisher, string? host, PageLexicon lexicon, out FieldOrigin? origin)
    {
        var printed = PrintedLine(claims, lexicon, out var line);
        origin = null;
        var stated = new List<Claim>(ClaimPrecedence.Of(claims, ClaimFields.Author));
        stated.AddRange(ClaimPrecedence.Of(claims, ClaimFields.AuthorOrganization));
        stated.RemoveAll(static c => c.Origin.Path == ClaimFields.LooseAuthor);
        stated.Sort(static (a, b) => ClaimPrecedence.RankOf(a).CompareTo(ClaimPrecedence.RankOf(b)));
        Byline? organizations = null;
        FieldOrigin? organizationOrigin = null;
        for (var i = 0; i < stated.Count;)
        {
            var end = i;
            while (end < stated.Count && stated[end].Origin.Path == stated[i].Origin.Path && stated[end].Origin.Kind == stated[i].Origin.Kind) end++;
            var people = new NameList();
            for (var k = i; k < end; k++) Add(people, stated[k], publisher, host, lexicon);
            if (people.People.Count > 0)
            {
                origin = stated[i].Origin;
                return Build(line?.Value, people);
            }

            if (people.Organizations.Count > 0 && organizations is null) (organizations, organizationOrigin) = (Build(line?.Value, people), stated[i].Origin);
            i = end;
        }

        if (printed is not null && (printed.Authors.Count > 0 || organizations is null))
        {
            origin = line!.Origin;
            return printed;
        }

        if (Loose(claims, publisher, host, lexicon) is { } loose)
        {
            origin = loose.Origin;
            return loose.Byline;
        }

        origin = organizationOrigin;
        return organizations;
    }

    // Near the text the links to authors' pages count, else a line that opens with a byline word; only where they name people.
    private static (Byline Byline, FieldOrigin Origin)? Loose(IReadOnlyList<Claim> claims, string? publisher, string? host, PageLexicon lexicon)
    {
        var linked = new NameList();
        Claim? first = null;
        (Byline Byline, FieldOrigin Origin)? line = null;
        foreach (var claim in claims)
        {
            if (claim.Origin.Path != ClaimFields.LooseAuthor) continue;
            if (claim.Field == ClaimFields.Author) Add(linked, claim, publisher, host, lexicon);
            else if (line is null && BylineParser.ParseLabelled(claim.Value, lexicon) is { Authors.Count: > 0 } byline) line = (byline, claim.Origin);
            if (linked.People.Count > 0) first ??= claim;
        }

        return first is not null ? (Build(null, linked), first.Origin) : line;
    }

    private static Byline? PrintedLine(IReadOnlyList<Claim> claims, PageLexicon lexicon, out Claim? line)
    {
        line = null;
        foreach (var claim in claims)
        {
            if (claim.Field != ClaimFields.Byline || claim.Origin.Path == ClaimFields.LooseAuthor) continue;
            if ((BylineParser.ParseLabelled(claim.Value, lexicon) ?? BylineParser.ParseBare(claim.Value, lexicon)) is not { } byline) continue;
            line = claim;
            return byline;
        }

        return null;
    }

    private static void Add(NameList list, Claim claim, string? publisher, string? host, PageLexicon lexicon)
    {
        if (list.People.Count >= MaxAuthors) return;
        var value = claim.Value.Trim().Trim(',', ';', '|');
        if (value.Length < 2 || NameShape.IsHandleOrMail(value) || value.Contains("://", StringComparison.Ordinal)) return;
        if (LineFold.Fold(value) is "admin" or "administrator" or "editor" or "author" or "webmaster" or "guest" or "user" or "root" or "unknown") return;
        var isSeveral = value.AsSpan().ContainsAny(",;|/&") || value.Contains(" and ", StringComparison.OrdinalIgnoreCase) || value.Contains(" und ", StringComparison.Ordinal);
        if (claim.Field == ClaimFields.AuthorOrganization && !(isSeveral && value.Contains(',', StringComparison.Ordinal)))
        {
            list.Organizations.Add(value);
            return;
        }

        if (HeadlineText.IsSite(value, publisher, host) && (NameShape.IsOrganization(value, lexicon) || !NameShape.IsPerson(value, lexicon)))
        {
            list.Organizations.Add(value);
            return;
        }

        if (!isSeveral && lexicon.BylineWords.StartLength(LineFold.Fold(value)) == 0)
        {
            if (value.Length > MaxName) return;
            if (NameShape.IsAgency(value) || (NameShape.IsOrganization(value, lexicon) && !NameShape.IsPerson(value, lexicon))) list.Organizations.Add(value);
            else list.People.Add(new Author { Name = value, Url = claim.Url, Role = claim.Detail });
            return;
        }

        if (value.Length > MaxName * 6) return;
        var parsed = (BylineParser.ParseLabelled(value, lexicon) is { } labelled) ? labelled : BylineParser.ParseBare(value, lexicon);
        if (parsed is null) return;
        list.People.AddRange(parsed.Authors.Select(a => a with { Url = parsed.Authors.Count == 1 ? claim.Url : null }));
        list.Organizations.AddRange(parsed.Organizations);
    }

    private static Byline Build(string? line, NameList list)
    {
        var authors = list.People.DistinctBy(p => LineFold.Fold(p.Name), StringComparer.Ordinal).ToEquatableArray();
        var organizations = list.Organizations.Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray();
        return new Byline { Text = line ?? string.Join(", ", authors.Select(a => a.Name).Concat(organizations)), Authors = authors, Organizations = organizations };
    }
}
