using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsParsing;

// predict PAGES.ndjson -o PRED.ndjson
using var output = new StreamWriter(args[3], append: false, new UTF8Encoding(false));
foreach (var line in File.ReadLines(args[1]))
{
    var page = JsonNode.Parse(line)!;
    var path = (string)page["path"]!;
    var text = new UTF8Encoding(false).GetString(File.ReadAllBytes(path));
    var watch = System.Diagnostics.Stopwatch.StartNew();
    var article = ArticleParser.Default.ParseText(text);
    var ms = watch.Elapsed.TotalMilliseconds;
    JsonArray? Spans(IEnumerable<TextSpan> spans) => new(spans.Select(s => article.SourceSpanOf(s)).Where(s => s is not null)
        .Select(s => (JsonNode)new JsonArray(s!.Value.Start, s.Value.End)).ToArray());
    var record = new JsonObject
    {
        ["id"] = (string)page["id"]!,
        ["title"] = article.Headline,
        ["body"] = article.Text,
        ["ms"] = ms,
        ["quotes"] = new JsonArray(article.Quotes.Select(q => (JsonNode)new JsonObject
        {
            ["kind"] = q.Kind.ToString().ToLowerInvariant(),
            ["content"] = Spans(q.Parts),
            ["cue"] = q.Cue is null ? null : Spans([q.Cue.Span]),
            ["source"] = q.Speaker is null ? null : Spans([q.Speaker.Span]),
            ["speaker"] = q.SourceId is { } id ? article.Sources[id - 1].Name : null,
        }).ToArray()),
    };
    output.WriteLine(record.ToJsonString());
}
