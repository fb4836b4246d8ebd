using System.Text;

namespace NewsParsing.Benchmarks;

/// <summary>Articles written for these benchmarks.</summary>
internal static class SampleTexts
{
    private const int LongReadParts = 15;

    public static string Brief() => Read("brief.txt");

    public static string Story() => Read("story.txt");

    /// <summary>The story over and over, with other names, so that no part repeats another.</summary>
    public static string LongRead()
    {
        var story = Story();
        var text = new StringBuilder(story);
        for (var part = 2; part <= LongReadParts; part++)
        {
            text.Append("\n\nPart ").Append(part).Append("\n\n");
            text.Append(story[story.IndexOf("LINDHOLM", StringComparison.Ordinal)..]
                .Replace("Marsh", $"Marsh{(char)('a' + part)}ton", StringComparison.Ordinal)
                .Replace("Okafor", $"Okafor-{(char)('A' + part)}ll", StringComparison.Ordinal));
        }

        return text.ToString();
    }

    private static string Read(string name)
    {
        using var stream = typeof(SampleTexts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
