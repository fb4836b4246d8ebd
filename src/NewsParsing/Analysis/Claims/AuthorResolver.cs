using System.Buffers;

namespace NewsParsing;

/// <summary>Makes the byline of what is stated and printed: people as clean names, agencies and desks apart.</summary>
internal static class AuthorResolver
{
    private static readonly SearchValues<char> ListMarks = SearchValues.Create(",;|/&(");
    private const int MaxName = 90;
    private const int MaxAuthors = 40;
    private const int MaxConjunction = 6;

    public static Byline? Resolve(IReadOnlyList<Claim> claims, string? publisher, string? host, PageLexicon lexicon, out FieldOrigin? origin)
    {
        var printed = PrintedLine(claims, lexicon, out var line);
        origin = null;
        var stated = new List<Claim>(ClaimPrecedence.Of(claims, ClaimFields.Author));
        stated.AddRange(ClaimPrecedence.Of(claims, ClaimFields.AuthorOrganization));
        stated.RemoveAll(static c => c.Origin.Path == ClaimFields.LooseAuthor);
        stated.Sort(static (a, b) => ClaimPrecedence.RankOf(a).CompareTo(ClaimPrecedence.RankOf(b)));
        Byline? organizations = null, accounts = null;
        FieldOrigin? organizationOrigin = null, accountOrigin = null;
        for (var i = 0; i < stated.Count;)
        {
            var end = i;
            while (end < stated.Count && stated[end].Origin.Path == stated[i].Origin.Path && stated[end].Origin.Kind == stated[i].Origin.Kind) end++;
            var list = new NameList();
            for (var k = i; k < end; k++) Add(list, stated[k], publisher, host, lexicon);
            if (list.People.Exists(p => IsFull(p, publisher)))
            {
                origin = stated[i].Origin;
                return WithDetails(Build(line?.Value, list), printed);
            }

            if (list.People.Count > 0 && accounts is null) (accounts, accountOrigin) = (Build(line?.Value, list), stated[i].Origin);
            else if (list.Organizations.Count > 0 && organizations is null) (organizations, organizationOrigin) = (Build(line?.Value, list), stated[i].Origin);
            i = end;
        }

        // A printed person beats a stated account, site or agency.
        if (printed is not null && (printed.Authors.Any(p => IsFull(p, publisher)) || (accounts is null && (printed.Authors.Any(IsNamed) || organizations is null))))
        {
            origin = line!.Origin;
            return printed;
        }

        if (NearbyAuthors.Find(claims, publisher, host, lexicon) is { } nearby && ((accounts is null && nearby.Byline.Authors.Any(IsNamed)) || nearby.Byline.Authors.Any(p => IsFull(p, publisher)) || (accounts is null && organizations is null)))
        {
            origin = nearby.Origin;
            return nearby.Byline;
        }

        origin = accountOrigin ?? organizationOrigin;
        return accounts ?? organizations;
    }

    // Metadata names a person; the line on the page says what and where they are as well.
    private static Byline WithDetails(Byline stated, Byline? printed)
    {
        if (printed is null || printed.Authors.Count != stated.Authors.Count) return stated;
        var authors = new List<Author>(stated.Authors.Count);
        foreach (var author in stated.Authors)
        {
            Author? match = null;
            foreach (var other in printed.Authors)
            {
                if (HeadlineText.Same(other.Name, author.Name)) match = other;
            }

            if (match is null) return stated;
            authors.Add(author with { Role = author.Role ?? match.Role, Affiliation = author.Affiliation ?? match.Affiliation, Place = author.Place ?? match.Place });
        }

        return stated with { Authors = authors.ToEquatableArray() };
    }

    // One word is an account or a first name, and the publisher's name the site's: a whole name says more.
    private static bool IsFull(Author author, string? publisher) =>
        (author.Name.Contains(' ', StringComparison.Ordinal) || TextFacts.IsWide(author.Name[0])) && !(publisher is not null && HeadlineText.Same(author.Name, publisher));

    // "night_owl_9" is what a forum calls somebody.
    private static bool IsNamed(Author author) => !author.Name.Contains('_', StringComparison.Ordinal);

    private static Byline? PrintedLine(IReadOnlyList<Claim> claims, PageLexicon lexicon, out Claim? line)
    {
        line = null;
        foreach (var claim in claims)
        {
            if (claim.Field != ClaimFields.Byline || claim.Origin.Path == ClaimFields.LooseAuthor) continue;
            var text = NameTail.WithoutDateParts(claim.Value, lexicon);
            if (text.Length == 0 || (BylineParser.ParseLabelled(text, lexicon) ?? BylineParser.ParseBare(text, lexicon) ?? BylineParser.ParseWithin(text, lexicon, mayBeAccount: true)) is not { } byline) continue;
            line = claim with { Value = text };
            return byline;
        }

        return null;
    }

    /// <summary>Adds what the claim names to the list's people or organizations; nothing for addresses and accounts of nobody.</summary>
    public static void Add(NameList list, Claim claim, string? publisher, string? host, PageLexicon lexicon)
    {
        if (list.People.Count >= MaxAuthors) return;
        var value = claim.Value.Trim(' ', ',', ';', '|', '·', '•', '–', '—');
        if (value.Length < 2 || NameShape.IsHandleOrMail(value) || value.Contains("://", StringComparison.Ordinal)) return;
        if (LineFold.Fold(value) is "admin" or "administrator" or "editor" or "author" or "webmaster" or "guest" or "user" or "root" or "unknown" or "publisher" or "anonymous" or "system" or "wpadmin") return;
        var isSeveral = value.AsSpan().ContainsAny(ListMarks) || HoldsConjunction(value, lexicon);
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
        if ((BylineParser.ParseLabelled(value, lexicon) ?? BylineParser.ParseBare(value, lexicon)) is not { } parsed)
        {
            // "Nora Holm, professor of something we have no word for, thedaily.example": metadata's first name is a name all the same.
            var names = NameListParser.Parse(value, lexicon);
            if (names.People.Count > 0 && value.StartsWith(names.People[0].Name, StringComparison.Ordinal)) list.People.Add(names.People[0]);
            return;
        }

        list.People.AddRange(parsed.Authors.Select(a => a with { Url = parsed.Authors.Count == 1 ? claim.Url : null }));
        list.Organizations.AddRange(parsed.Organizations);
    }

    private static bool HoldsConjunction(ReadOnlySpan<char> value, PageLexicon lexicon)
    {
        while (TextFacts.TryTakeWord(ref value, out var word))
        {
            if (word.Length <= MaxConjunction && word[^1] != '.' && LineFold.Fold(word) is var folded && (lexicon.Conjunctions.Contains(folded) || UniversalLexicon.Conjunctions.Contains(folded))) return true;
        }

        return false;
    }

    public static Byline Build(string? line, NameList list)
    {
        var authors = list.People.DistinctBy(p => LineFold.Fold(p.Name), StringComparer.Ordinal).ToEquatableArray();
        var organizations = list.Organizations.Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray();
        return new Byline { Text = line ?? string.Join(", ", authors.Select(a => a.Name).Concat(organizations)), Authors = authors, Organizations = organizations };
    }
}
