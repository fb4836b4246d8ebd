namespace NewsParsing;

/// <summary>Cuts plain text into draft blocks.</summary>
internal static class TextReader
{
    public static Manuscript Read(string text, string? url, ArticleParserOptions options, DiagnosticBag diagnostics)
    {
        var blocks = new List<DraftBlock>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(start, end - start).Trim();
            if (!line.IsEmpty)
            {
                text.AsSpan(start, end - start).Overlaps(line, out var offset);
                var from = start + offset;
                blocks.Add(new DraftBlock { Text = line.ToString(), SourceSpan = new TextSpan(from, from + line.Length) });
            }

            start = end + 1;
        }

        return new Manuscript { Blocks = blocks, Url = url };
    }
}
