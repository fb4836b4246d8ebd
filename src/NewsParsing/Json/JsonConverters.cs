using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsParsing;

/// <summary>An array of T, by T's own contract; null reads as empty.</summary>
internal sealed class EquatableArrayConverter<T> : JsonConverter<EquatableArray<T>>
{
    public override bool HandleNull => true;

    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return default;
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Expected an array.");
        var contract = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, contract) ?? throw new JsonException("An array holds a null."));
        }

        return items.ToEquatableArray();
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case EquatableArray<TextSpan> spans: IntPair.WriteAll(writer, spans.Select(s => (s.Start, s.End))); return;
            case EquatableArray<SourceRun> runs: IntPair.WriteAll(writer, runs.Select(r => (r.TextStart, r.SourceStart))); return;
        }

        var contract = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value) JsonSerializer.Serialize(writer, item, contract);
        writer.WriteEndArray();
    }
}

/// <summary>A span as the pair [start, end].</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (start, end) = IntPair.Read(ref reader);
        return new TextSpan(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options) =>
        IntPair.Write(writer, value.Start, value.End);
}

/// <summary>A run as the pair [textStart, sourceStart].</summary>
internal sealed class SourceRunConverter : JsonConverter<SourceRun>
{
    public override SourceRun Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (text, source) = IntPair.Read(ref reader);
        return new SourceRun(text, source);
    }

    public override void Write(Utf8JsonWriter writer, SourceRun value, JsonSerializerOptions options) =>
        IntPair.Write(writer, value.TextStart, value.SourceStart);
}

file static class IntPair
{
    public static (int First, int Second) Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Expected a pair of numbers.");
        var first = ReadInt(ref reader);
        var second = ReadInt(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray) throw new JsonException("Expected a pair of numbers.");
        return (first, second);
    }

    // The indented writer would give each number a line of its own.
    public static void Write(Utf8JsonWriter writer, int first, int second) =>
        writer.WriteRawValue(Text(first, second), skipInputValidation: true);

    public static void WriteAll(Utf8JsonWriter writer, IEnumerable<(int First, int Second)> pairs) =>
        writer.WriteRawValue($"[{string.Join(',', pairs.Select(p => Text(p.First, p.Second)))}]", skipInputValidation: true);

    private static string Text(int first, int second) => string.Create(CultureInfo.InvariantCulture, $"[{first},{second}]");

    private static int ReadInt(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value)
            ? value
            : throw new JsonException("Expected a whole number.");
}
