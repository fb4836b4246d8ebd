namespace NewsParsing;

/// <summary>
/// Parts captions that run on into their credit where the page's JSON-LD tells of the same image what either is: "The quay at dawn
/// Nora Holm" of "Nora Holm". What is not printed with the image is not added.
/// </summary>
internal static class StatedCredits
{
    private const int MaxCredit = 100;
    private const int MaxCreditWords = 10;
    private const string Marks = " .,;|/–—-()[]©\u00A0";
    private const string Openers = " ,;|/–—-([©\u00A0";
    private const string Closers = " )]\u00A0";

    public static List<DraftBlock> Split(List<DraftBlock> blocks, List<Claim> claims)
    {
        Dictionary<string, (string? Caption, string? Credit)>? images = null;
        foreach (var claim in claims)
        {
            if (claim.Field is not (ClaimFields.ImageCaption or ClaimFields.ImageCredit) || claim.Url is null) continue;
            images ??= new(StringComparer.Ordinal);
            var key = ImageAddress.KeyOf(claim.Url);
            var (caption, credit) = images.GetValueOrDefault(key);
            images[key] = claim.Field == ClaimFields.ImageCaption ? (caption ?? claim.Value, credit) : (caption, credit ?? claim.Value);
        }

        if (images is null) return blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block is not { Credit: null, Text.Length: > 0, Content: FigureBlock { Figure.ImageUrl: { } address } } || !images.TryGetValue(ImageAddress.KeyOf(address), out var stated)) continue;
            var end = stated.Credit is { } credit ? EndBefore(block.Text, credit) : 0;
            if (end == 0 && stated.Caption is { } caption) end = EndOf(block.Text, caption);
            if (end > 0) blocks[i] = block with { Text = block.Text.AsSpan(0, end).TrimEnd(Openers).ToString(), Credit = block.Text.AsSpan(end).TrimStart(Marks).TrimEnd(Closers).ToString() };
        }

        return blocks;
    }

    // Where the credit begins that the text ends with; 0 where it does not, or has a label that tells it anyway.
    private static int EndBefore(string text, string credit)
    {
        var name = credit.AsSpan().Trim(Marks);
        var printed = text.AsSpan().TrimEnd(Marks);
        if (name.Length < 2 || printed.Length <= name.Length || !printed.EndsWith(name, StringComparison.OrdinalIgnoreCase)) return 0;
        var end = printed.Length - name.Length;
        return char.IsLetterOrDigit(text[end - 1]) || text.AsSpan(0, end).TrimEnd(Openers) is [] or [.., ':' or '：'] ? 0 : end;
    }

    // Where the stated caption ends that the text begins with, and a few words follow.
    private static int EndOf(string text, string caption)
    {
        var words = caption.AsSpan().Trim(Marks);
        if (words.IsEmpty || !text.AsSpan().StartsWith(words, StringComparison.OrdinalIgnoreCase)) return 0;
        var end = words.Length;
        if (end < text.Length && char.IsLetterOrDigit(text[end])) return 0;
        while (end < text.Length && text[end] is '.' or '!' or '?' or '”' or '"' or ')') end++;
        var rest = text.AsSpan(end).Trim(Marks);
        return rest.Length is < 2 or > MaxCredit || TextFacts.WordCount(rest) > MaxCreditWords || char.IsLower(rest[0]) || TextFacts.EndsSentence(rest) ? 0 : end;
    }
}
