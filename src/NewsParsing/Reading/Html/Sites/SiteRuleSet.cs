namespace NewsParsing;

/// <summary>The rules of a parser's options with their selectors read.</summary>
internal sealed class SiteRuleSet
{
    private readonly CompiledRule[] _rules;

    /// <exception cref="ArgumentException">A rule has no host, or a selector is not known.</exception>
    public SiteRuleSet(IEnumerable<SiteRule> rules)
    {
        _rules = [.. rules.Select(Compile).OrderByDescending(r => r.Host.Length)];
    }

    /// <summary>What the rule for the page's host finds on it; null where no rule is for it.</summary>
    public SiteFindings? Find(HtmlPage page)
    {
        if (_rules.Length == 0 || !Uri.TryCreate(page.Url, UriKind.Absolute, out var address)) return null;
        foreach (var rule in _rules)
        {
            if (IsFor(rule.Host, address.IdnHost)) return rule.Find(page);
        }

        return null;
    }

    private static bool IsFor(string suffix, string host) => host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
        && (host.Length == suffix.Length || host[^(suffix.Length + 1)] == '.');

    private static CompiledRule Compile(SiteRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var host = rule.Host?.Trim().TrimStart('.') ?? "";
        if (Uri.CheckHostName(host) != UriHostNameType.Dns) throw new ArgumentException($"'{rule.Host}' is no host name.", nameof(rule));
        var ascii = new Uri("https://" + host).IdnHost;
        return new CompiledRule(ascii, Read(rule.Body), Read(rule.Headline), Read(rule.Byline), Read(rule.Date), Read(rule.Drop));
    }

    private static Selector? Read(string? selector) => selector is null ? null : SelectorParser.Parse(selector);

    private sealed record CompiledRule(string Host, Selector? Body, Selector? Headline, Selector? Byline, Selector? Date, Selector? Drop)
    {
        public SiteFindings Find(HtmlPage page)
        {
            var claims = new List<Claim>();
            var used = new List<int>();
            Add(page, Headline, ClaimFields.Headline, claims, used);
            Add(page, Byline, ClaimFields.Byline, claims, used);
            Add(page, Date, ClaimFields.Published, claims, used);
            return new SiteFindings(Body?.Find(page.Tree) ?? [], [.. used, .. Drop?.Find(page.Tree) ?? []], claims);
        }

        private static void Add(HtmlPage page, Selector? selector, string field, List<Claim> claims, List<int> used)
        {
            if (selector is null) return;
            foreach (var node in selector.Find(page.Tree))
            {
                var value = ValueOf(page.Tree, node, field);
                if (value.Length == 0) continue;
                used.Add(node);
                claims.Add(new Claim(field, value, new FieldOrigin { Field = field, Kind = OriginKind.Caller, Path = selector.Text }));
                return;
            }
        }

        private static string ValueOf(HtmlTree tree, int node, string field)
        {
            var stamp = field == ClaimFields.Published ? tree.Attribute(node, HtmlAttribute.Datetime).Trim() : [];
            if (stamp.IsEmpty && field == ClaimFields.Published) stamp = tree.Attribute(node, HtmlAttribute.Content).Trim();
            if (!stamp.IsEmpty) return stamp.ToString();
            var text = InlineText.Of(tree, node);
            return text.Length > 0 ? text : tree.Attribute(node, HtmlAttribute.Content).Trim().ToString();
        }
    }
}

/// <summary>What a site's rule found on a page.</summary>
/// <param name="Body">The elements of the body; empty when the page is to be searched as any.</param>
/// <param name="Dropped">Elements that are no part of the body, the head's among them; not in order.</param>
/// <param name="Claims">The head's fields, at most one a field.</param>
internal sealed record SiteFindings(IReadOnlyList<int> Body, IReadOnlyList<int> Dropped, IReadOnlyList<Claim> Claims)
{
    private static readonly string[] BylineFields = [ClaimFields.Byline, ClaimFields.Author, ClaimFields.AuthorOrganization];

    /// <summary>The roots, the rule's body in place of the one found.</summary>
    public ContentRoots Over(ContentRoots content)
    {
        var dropped = content.Dropped.Concat(Dropped).Distinct().Order().ToList();
        // Whoever names the body wants all of it.
        return Body.Count > 0 ? new ContentRoots(Body, dropped) : content with { Dropped = dropped };
    }

    /// <summary>Puts the rule's claims in the place of all others of their fields.</summary>
    public void Over(List<Claim> claims)
    {
        foreach (var claim in Claims)
        {
            claims.RemoveAll(c => claim.Field == ClaimFields.Byline ? BylineFields.Contains(c.Field) : c.Field == claim.Field);
            claims.Add(claim);
        }
    }
}
