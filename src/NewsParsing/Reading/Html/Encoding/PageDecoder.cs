using System.Buffers;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace NewsParsing;

/// <summary>A page's characters in a pooled buffer; not to be used after it is disposed.</summary>
internal readonly struct DecodedPage(char[] buffer, int length) : IDisposable
{
    public ReadOnlyMemory<char> Text => buffer.AsMemory(0, length);

    public void Dispose() => ArrayPool<char>.Shared.Return(buffer);
}

/// <summary>
/// Turns a page's bytes into characters as browsers do: byte order mark, then the header, then the page's own word (HTML
/// Standard, 13.2.3), unless the bytes are UTF-8 and only the page says otherwise; where all are silent UTF-8 if it is that, then
/// a guess, then windows-1252.
/// </summary>
internal static class PageDecoder
{
    // The guess reads 4 MB a second; letters of a language repeat soon enough.
    private const int MaxGuessed = 64 * 1024;
    private const float MinConfidence = 0.5f;

    // No encoding takes more bytes for a UTF-16 unit.
    public const int MaxBytesPerUnit = 4;

    public static DecodedPage Decode(ReadOnlySpan<byte> page, string? contentType, int maxLength, DiagnosticBag diagnostics)
    {
        var cut = (long)maxLength * MaxBytesPerUnit is var most && page.Length > most;
        if (cut) page = page[..(int)most];
        var (encoding, mark) = EncodingOf(page, contentType, diagnostics);
        page = page[mark..];
        if (encoding is UTF8Encoding && !Utf8.IsValid(page)) encoding = OfBrokenUtf8(page, diagnostics);
        var buffer = ArrayPool<char>.Shared.Rent(encoding is UTF8Encoding ? Math.Max(page.Length, 1) : encoding.GetMaxCharCount(page.Length));
        var length = encoding.GetChars(page, buffer);
        if (cut || length > maxLength)
        {
            length = Math.Min(length, maxLength);
            if (length > 0 && char.IsHighSurrogate(buffer[length - 1])) length--;
            diagnostics.Add(DiagnosticCodes.InputTruncated, $"The page is longer than {maxLength} UTF-16 units; the rest was not read.");
        }

        return new DecodedPage(buffer, length);
    }

    /// <summary>The encoding, and how many bytes its mark takes.</summary>
    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> page, string? contentType, DiagnosticBag diagnostics)
    {
        var served = EncodingLabels.Find(DeclaredEncoding.CharsetOf(contentType));
        var (marked, mark) = OfMark(page);
        if (marked is UnicodeEncoding) return (marked, mark);
        var declared = DeclaredEncoding.Find(page);
        var encoding = marked ?? served ?? declared;
        // Whoever stores pages writes UTF-8 and leaves their old declarations; other encodings are never UTF-8 by chance.
        if (marked is null && served is null && declared is not (null or UTF8Encoding) && IsUtf8(page)) encoding = EncodingLabels.Utf8;
        TellConflict(encoding, served, declared, diagnostics);
        return (encoding ?? OfSilent(page), mark);
    }

    private static (Encoding? Encoding, int Length) OfMark(ReadOnlySpan<byte> page)
    {
        if (page.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (EncodingLabels.Utf8, 3);
        if (page.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (EncodingLabels.Utf16BigEndian, 2);
        return page.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? (EncodingLabels.Utf16LittleEndian, 2) : (null, 0);
    }

    private static void TellConflict(Encoding? taken, Encoding? served, Encoding? declared, DiagnosticBag diagnostics)
    {
        var other = served is not null && served.WebName != taken!.WebName ? served : declared is not null && declared.WebName != taken!.WebName ? declared : null;
        if (other is not null) diagnostics.Add(DiagnosticCodes.ConflictingEncodings, $"The page is read as {taken!.WebName}; it was said to be {other.WebName} too.");
    }

    private static bool IsUtf8(ReadOnlySpan<byte> page) => page.ContainsAnyExceptInRange((byte)0, (byte)0x7F) && Utf8.IsValid(page);

    private static Encoding OfSilent(ReadOnlySpan<byte> page) => Utf8.IsValid(page) ? EncodingLabels.Utf8 : Guess(page);

    // A page in another encoding that says UTF-8 has not one character of UTF-8 beyond ASCII; a damaged one has.
    private static Encoding OfBrokenUtf8(ReadOnlySpan<byte> page, DiagnosticBag diagnostics)
    {
        var encoding = HasUtf8Character(page) ? EncodingLabels.Utf8 : Guess(page);
        diagnostics.Add(DiagnosticCodes.InvalidEncoding, $"The page is not valid UTF-8; it is read as {encoding.WebName}.");
        return encoding;
    }

    private static bool HasUtf8Character(ReadOnlySpan<byte> page)
    {
        while (!page.IsEmpty)
        {
            var ascii = page.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) return false;
            page = page[ascii..];
            if (Rune.DecodeFromUtf8(page, out _, out var length) == OperationStatus.Done) return true;
            page = page[length..];
        }

        return false;
    }

    private static Encoding Guess(ReadOnlySpan<byte> page)
    {
        // What is ASCII tells nothing; the sample begins shortly before the first byte that is not.
        var first = Math.Max(0, page.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) - 64);
        var sample = page.Slice(first, Math.Min(MaxGuessed, page.Length - first)).ToArray();
        var found = CharsetDetector.DetectFromBytes(sample).Detected;
        return found is { Confidence: >= MinConfidence, EncodingName: { } name } && EncodingLabels.Find(name) is { } encoding and not (UTF8Encoding or UnicodeEncoding)
            ? encoding
            : EncodingLabels.Windows1252;
    }
}
