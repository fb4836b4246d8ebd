namespace NewsParsing;

/// <summary>BCP 47 language tags (RFC 5646), as far as a parser needs them.</summary>
internal static class LanguageTag
{
    private const int MaxLength = 35;
    private const int MaxSubtagLength = 8;

    /// <summary>Whether the tag is well formed: letters first, then subtags of 1 to 8 letters or digits.</summary>
    public static bool IsValid(ReadOnlySpan<char> tag)
    {
        if (tag.Length > MaxLength || Primary(tag).Length < 2) return false;
        foreach (var c in Primary(tag))
        {
            if (!char.IsAsciiLetter(c)) return false;
        }

        var length = 0;
        foreach (var c in tag)
        {
            if (c == '-' ? length == 0 : !char.IsAsciiLetterOrDigit(c)) return false;
            length = c == '-' ? 0 : length + 1;
            if (length > MaxSubtagLength) return false;
        }

        return length > 0;
    }

    /// <summary>The language without region and script: "pt" of "pt-BR".</summary>
    public static ReadOnlySpan<char> Primary(ReadOnlySpan<char> tag)
    {
        var dash = tag.IndexOf('-');
        return dash < 0 ? tag : tag[..dash];
    }
}
