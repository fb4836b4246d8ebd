using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsParsing.Robustness;

/// <summary>Inputs of a file: one JSON object a line, <c>{suite, name, bytes}</c>, the bytes in base64; zipped where its name ends in .gz.</summary>
internal static class NdjsonInputs
{
    public static IEnumerable<HostileInput> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var lines = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            var (suite, name) = (json.RootElement.GetProperty("suite").GetString()!, json.RootElement.GetProperty("name").GetString()!);
            var bytes = json.RootElement.GetProperty("bytes").GetBytesFromBase64();
            yield return new HostileInput(suite, name, Entry.Page, bytes);
            yield return new HostileInput(suite, name, Entry.Text, bytes);
        }
    }
}
