using System.Buffers;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace NewsParsing;

/// <summary>
/// A page's bytes as characters, the encoding told as the standard does: byte order mark, header, declaration; then, where
/// none speaks, UTF-8 if the bytes are valid in it, a guess by their frequencies, windows-1252.
/// </summary>
internal static class PageDecoder
{
    private const int PrescanLength = 1024;

    // A declaration that comes later counts too, up to where the body begins.
    private const int LateScanLength = 64 * 1024;
    private const int GuessLength = 64 * 1024;
    private const float MinConfidence = .5f;

    /// <summary>No encoding here needs more for one UTF-16 unit.</summary>
    public const int MaxBytesOfCharacter = 4;

    public static PageCharacters Decode(ReadOnlySpan<byte> bytes, string? contentType, int maxLength, DiagnosticBag diagnostics)
    {
        var mark = Mark(bytes, out var name);
        var isCertain = name is not null;
        bytes = bytes[mark..];
        if (bytes.Length / MaxBytesOfCharacter > maxLength) bytes = bytes[..(maxLength * MaxBytesOfCharacter)];
        var declared = DeclarationScanner.Find(bytes[..Math.Min(bytes.Length, PrescanLength)]);
        var header = DeclarationScanner.OfContentType(contentType);
        name ??= header;
        isCertain |= header is not null;
        if (name is null && declared is null) declared = DeclarationScanner.Find(bytes[..Math.Min(bytes.Length, LateScanLength)]);
        if (name is not null && declared is not null && name != declared)
            diagnostics.Add(DiagnosticCodes.EncodingConflict, $"The page declares {declared}; read as {name}, which its byte order mark or header says.");
        // Whoever stores pages writes UTF-8 and leaves their old declarations; text in other encodings is never UTF-8 by chance.
        if (name is null && declared is not (null or EncodingLabels.Utf8) && bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F) && Utf8.IsValid(bytes))
        {
            diagnostics.Add(DiagnosticCodes.EncodingConflict, $"The page declares {declared}; read as {EncodingLabels.Utf8}, in which its bytes are valid.");
            name = EncodingLabels.Utf8;
        }

        name ??= declared;
        if (name is null or EncodingLabels.Utf8) return Utf8Or(bytes, name, isCertain, maxLength, diagnostics);
        return Legacy(bytes, name, maxLength, diagnostics);
    }

    private static int Mark(ReadOnlySpan<byte> bytes, out string? name)
    {
        (var length, name) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (3, EncodingLabels.Utf8),
            [0xFE, 0xFF, ..] => (2, "utf-16be"),
            [0xFF, 0xFE, ..] => (2, "utf-16le"),
            _ => (0, (string?)null),
        };
        return length;
    }

    private static PageCharacters Utf8Or(ReadOnlySpan<byte> bytes, string? declared, bool isCertain, int maxLength, DiagnosticBag diagnostics)
    {
        var array = PageCharacters.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, array, out var read, out var written, replaceInvalidSequences: false);
        // A character cut off at the end, by a limit or a broken connection, does not make the page another encoding's.
        if (status == OperationStatus.Done || (status == OperationStatus.NeedMoreData && written > 0)) return Cut(array, written, maxLength, diagnostics);
        // Declared and wrong from the first such byte on, with not one character that is right: the declaration is a template's.
        var isWrong = declared is null || (!isCertain && !HoldsMultibyte(bytes, read));
        if (isWrong)
        {
            ArrayPool<char>.Shared.Return(array);
            var guess = Guess(bytes);
            if (declared is not null) diagnostics.Add(DiagnosticCodes.EncodingConflict, $"The page declares {declared}, in which its bytes are not valid; read as {guess}.");
            return Legacy(bytes, guess, maxLength, diagnostics);
        }

        diagnostics.Add(DiagnosticCodes.InvalidEncoding, "Bytes that are not valid UTF-8 were replaced.");
        Utf8.ToUtf16(bytes[read..], array.AsSpan(written), out _, out var rest, replaceInvalidSequences: true);
        return Cut(array, written + rest, maxLength, diagnostics);
    }

    private static PageCharacters Legacy(ReadOnlySpan<byte> bytes, string name, int maxLength, DiagnosticBag diagnostics)
    {
        var encoding = EncodingLabels.EncodingOf(name);
        // Decoded one stretch at a time: what a legacy encoding could come to at most is a multiple of what it does.
        var decoder = encoding.GetDecoder();
        var array = PageCharacters.Rent(bytes.Length);
        decoder.Convert(bytes, array, flush: true, out _, out var written, out var completed);
        if (!completed)
        {
            ArrayPool<char>.Shared.Return(array);
            array = PageCharacters.Rent(encoding.GetMaxCharCount(bytes.Length));
            written = encoding.GetChars(bytes, array);
        }

        if (array.AsSpan(0, written).Contains('\uFFFD')) diagnostics.Add(DiagnosticCodes.InvalidEncoding, $"Bytes that are not valid {name} were replaced.");
        return Cut(array, written, maxLength, diagnostics);
    }

    private static PageCharacters Cut(char[] array, int length, int maxLength, DiagnosticBag diagnostics) => new(array, PageCharacters.Limit(length, maxLength, diagnostics));

    // Whether a character of more than one byte is valid before or behind the first that is not.
    private static bool HoldsMultibyte(ReadOnlySpan<byte> bytes, int valid)
    {
        if (bytes[..valid].IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0) return true;
        for (var rest = bytes[valid..]; !rest.IsEmpty;)
        {
            var at = rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (at < 0) return false;
            rest = rest[at..];
            if (Rune.DecodeFromUtf8(rest, out _, out var length) == OperationStatus.Done) return true;
            rest = rest[length..];
        }

        return false;
    }

    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        var first = Math.Max(0, bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF));
        // Markup is ASCII: what tells is where the text is.
        var start = Math.Min(first, Math.Max(0, bytes.Length - GuessLength));
        var sample = bytes.Slice(start, Math.Min(GuessLength, bytes.Length - start)).ToArray();
        var detected = CharsetDetector.DetectFromBytes(sample).Detected;
        if (detected is null || detected.Confidence < MinConfidence) return EncodingLabels.Windows1252;
        var name = EncodingLabels.NameOf(detected.EncodingName);
        return name is null or EncodingLabels.Utf8 or "utf-16le" or "utf-16be" ? EncodingLabels.Windows1252 : name;
    }
}
