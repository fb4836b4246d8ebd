namespace NewsParsing;

/// <summary>Whether a doctype puts a page in quirks mode (HTML Standard 13.2.6.4.1): a table there does not end the paragraph it stands in.</summary>
internal static class Doctype
{
    private static readonly string[] QuirkyStarts =
    [
        "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//", "-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
        "-//ietf//dtd html 2.0 level 1//", "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//", "-//ietf//dtd html 2.0 strict level 2//",
        "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//", "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//",
        "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//", "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//",
        "-//ietf//dtd html level 3//", "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//",
        "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//", "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//",
        "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//", "-//microsoft//dtd internet explorer 2.0 tables//",
        "-//microsoft//dtd internet explorer 3.0 html strict//", "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//",
        "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//", "-//o'reilly and associates//dtd html 2.0//",
        "-//o'reilly and associates//dtd html extended 1.0//", "-//o'reilly and associates//dtd html extended relaxed 1.0//",
        "-//sq//dtd html 2.0 hotmetal + extensions//", "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
        "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava html//",
        "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//",
        "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//",
        "-//w3c//dtd html experimental 19960712//", "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//",
        "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//",
    ];

    private static readonly string[] QuirkyPublicIds = ["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"];

    private static readonly string[] QuirkyWithoutSystemId = ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];

    /// <param name="text">From behind "doctype" up to and with ">", which is missing where the page ends.</param>
    public static bool IsQuirky(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] != '>') return true;
        var rest = text[..^1].Trim();
        var end = rest.IndexOfAny(' ', '\n', '\t');
        if (!(end < 0 ? rest : rest[..end]).Equals("html", StringComparison.OrdinalIgnoreCase)) return true;
        if (end < 0) return false;
        rest = rest[end..].TrimStart();
        if (rest.StartsWith("system", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest["system".Length..];
            return !TryReadId(ref rest, out var id) || IsQuirkySystemId(id);
        }

        if (!rest.StartsWith("public", StringComparison.OrdinalIgnoreCase)) return true;
        rest = rest["public".Length..];
        if (!TryReadId(ref rest, out var publicId)) return true;
        var hasSystemId = TryReadId(ref rest, out var systemId);
        // What stands behind the public id and is no quoted address breaks the doctype.
        if (!hasSystemId && !rest.IsWhiteSpace()) return true;
        return IsQuirkyPublicId(publicId) || (hasSystemId ? IsQuirkySystemId(systemId) : StartsWithAny(publicId, QuirkyWithoutSystemId));
    }

    private static bool TryReadId(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> id)
    {
        id = [];
        var start = rest.TrimStart();
        if (start.IsEmpty || start[0] is not ('"' or '\'')) return false;
        var length = start[1..].IndexOf(start[0]);
        if (length < 0) return false;
        id = start.Slice(1, length);
        rest = start[(length + 2)..];
        return true;
    }

    private static bool IsQuirkySystemId(ReadOnlySpan<char> id) => id.Equals("http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd", StringComparison.OrdinalIgnoreCase);

    private static bool IsQuirkyPublicId(ReadOnlySpan<char> id)
    {
        foreach (var quirky in QuirkyPublicIds)
        {
            if (id.Equals(quirky, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return StartsWithAny(id, QuirkyStarts);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> id, string[] starts)
    {
        foreach (var start in starts)
        {
            if (id.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
