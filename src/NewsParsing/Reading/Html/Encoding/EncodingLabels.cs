using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>From the labels pages use to encodings, by the Encoding Standard (WHATWG): "latin1" is windows-1252, "gb2312" is GB 18030.</summary>
internal static class EncodingLabels
{
    private const int MaxLabel = 40;

    private static readonly EncodingData Data =
        JsonSerializer.Deserialize(EmbeddedData.ReadText("universal.encodings.json"), EncodingDataContext.Default.EncodingData)
        ?? throw new InvalidOperationException("'universal.encodings.json' is empty.");

    private static readonly SpanTable<string> ByLabel =
        new(Data.Labels.SelectMany(e => e.Value.Split(' '), (e, label) => KeyValuePair.Create(label, e.Key)));

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static Encoding Windows1252 { get; } = CodePage(1252);

    public static Encoding Utf16LittleEndian { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    /// <summary>The encoding of a label; null when nobody knows it.</summary>
    public static Encoding? Find(ReadOnlySpan<char> label)
    {
        label = label.Trim(" \t\n\f\r");
        if (label.Length is 0 or > MaxLabel) return null;
        Span<char> folded = stackalloc char[MaxLabel];
        return ByLabel.TryGetValue(folded[..label.ToLowerInvariant(folded)], out var name) ? Make(name) : null;
    }

    private static Encoding Make(string name) => name switch
    {
        "utf-8" => Utf8,
        "utf-16le" => Utf16LittleEndian,
        "utf-16be" => Utf16BigEndian,
        "1252" => Windows1252,
        "x-user-defined" => new ByteTableEncoding(name, 0x80, string.Create(128, 0, static (table, _) =>
        {
            for (var i = 0; i < table.Length; i++) table[i] = (char)(0xF780 + i);
        })),
        _ when Data.Tables.TryGetValue(name, out var table) => new ByteTableEncoding(name, 0xA0, table),
        _ => CodePage(int.Parse(name, CultureInfo.InvariantCulture)),
    };

    // Asked directly: registering the provider would change the process of whoever embeds the library.
    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")) ?? throw new InvalidOperationException($"The framework has no code page {number}.");
}

/// <summary>One character a byte: ASCII, and from <paramref name="first"/> on a table; what lies between stays as it is.</summary>
internal sealed class ByteTableEncoding(string name, int first, string table) : Encoding
{
    public override string WebName => name;

    public override int GetByteCount(char[] chars, int index, int count) => throw new NotSupportedException();

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotSupportedException();

    public override int GetMaxByteCount(int charCount) => throw new NotSupportedException();

    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    public override int GetMaxCharCount(int byteCount) => byteCount;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        GetChars(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex));

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        for (var i = 0; i < bytes.Length; i++) chars[i] = bytes[i] < first ? (char)bytes[i] : table[bytes[i] - first];
        return bytes.Length;
    }
}

/// <summary><c>Data/universal.encodings.json</c>.</summary>
internal sealed record EncodingData
{
    public string Provenance { get; set; } = "";

    public Dictionary<string, string> Labels { get; set; } = [];

    public Dictionary<string, string> Tables { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EncodingData))]
internal sealed partial class EncodingDataContext : JsonSerializerContext;
