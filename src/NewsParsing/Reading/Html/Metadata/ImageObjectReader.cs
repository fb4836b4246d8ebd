namespace NewsParsing;

/// <summary>Reads what a page's JSON-LD says of its images, wherever it says so: caption and credit by the image's address.</summary>
internal static class ImageObjectReader
{
    private const int MaxImages = 100;
    private const int MaxCredit = 160;

    private static readonly string[] CreditKeys = ["creditText", "copyrightHolder", "creator", "author", "copyrightNotice"];

    public static void Read(JsonTree json, List<Claim> claims)
    {
        var count = 0;
        for (var i = 0; i < json.Count && count < MaxImages; i++)
        {
            if (!json.IsObject(i) || json.Member(i, "@type") is not (var type and >= 0) || !IsImage(json, type) || AddressOf(json, i) is not { } address) continue;
            count++;
            if (ClaimText.Clean(json.TextOf(json.Member(i, "caption"))) is { } caption) Add(ClaimFields.ImageCaption, caption, "caption");
            foreach (var key in CreditKeys)
            {
                if (NameOf(json, json.Member(i, key)) is not { Length: <= MaxCredit } credit) continue;
                Add(ClaimFields.ImageCredit, credit, key);
                break;
            }

            void Add(string field, string value, string key) =>
                claims.Add(new Claim(field, value, new FieldOrigin { Field = field, Kind = OriginKind.JsonLd, Path = "ImageObject." + key }) { Url = address });
        }
    }

    private static bool IsImage(JsonTree json, int type) => json.FirstOf(type) is var first && json[first].Kind == JsonKind.Text && json.RawOf(first).EndsWith("ImageObject");

    private static string? AddressOf(JsonTree json, int image)
    {
        foreach (var key in (ReadOnlySpan<string>)["contentUrl", "url", "@id"])
        {
            var member = json.FirstOf(json.Member(image, key));
            if (member >= 0 && json[member].Kind == JsonKind.Text && ClaimText.Clean(json.TextOf(member)) is { } address && !address.StartsWith('#')) return address;
        }

        return null;
    }

    private static string? NameOf(JsonTree json, int node)
    {
        node = json.FirstOf(node);
        if (json.IsObject(node)) node = json.Member(node, "name");
        return node < 0 ? null : ClaimText.Clean(json.TextOf(node));
    }
}
