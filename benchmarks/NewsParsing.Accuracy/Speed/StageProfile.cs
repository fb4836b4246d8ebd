using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsParsing.Accuracy;

/// <summary>Where the time and memory of <c>ParseHtml</c> go. Runs the same stages as <see cref="ArticleParser"/> does, one by one.</summary>
internal sealed class StageProfile
{
    private const double Milliseconds = 1000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    private readonly List<(string Name, long Ticks, long Allocated)> _stages = [];
    private int _next;
    private long _ticks;
    private long _allocated;

    /// <summary>A table: a stage's time a page, its share of the whole and of AngleSharp's time, its allocation; medians of the passes.</summary>
    public static string Measure(IReadOnlyList<SpeedInput> pages, int passes)
    {
        var yardstick = Contenders.AngleSharp(pages);
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp) Pass(pages);
        SpeedRun.Measure([yardstick], 1);
        var angleSharp = new List<double>();
        var profiles = new List<StageProfile>();
        for (var i = 0; i < passes; i++)
        {
            profiles.Add(Pass(pages));
            start = Stopwatch.GetTimestamp();
            foreach (var page in pages) yardstick.Parse(page);
            angleSharp.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return Report(profiles, SpeedRun.Median(angleSharp), pages.Count, yardstick.Bytes);
    }

    private static StageProfile Pass(IReadOnlyList<SpeedInput> pages)
    {
        GC.Collect();
        var profile = new StageProfile();
        foreach (var page in pages) profile.Read(page);
        return profile;
    }

    private void Read(SpeedInput input)
    {
        var options = ArticleParserOptions.Default;
        var diagnostics = new DiagnosticBag();
        Begin();
        using var tree = DocumentReader.Read(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Encoding.UTF8.GetString(input.Bytes)));
        End("bytes to tree");
        using var page = new HtmlPage(tree, input.Url);
        var claims = MetadataReader.Read(page, diagnostics);
        var declared = MetadataReader.LanguageOf(page);
        End("metadata");
        var comments = CommentReader.Read(page, options.MaxComments, diagnostics);
        End("comments");
        var content = ContentFinder.Find(page, claims, comments);
        End("content finder");
        HeadReader.Read(page, content, claims);
        End("head");
        var blocks = BlockWalker.Walk(page, content, claims);
        End("blocks and figures");
        var manuscript = new Manuscript { IsMarkedUp = true, Blocks = blocks, Claims = claims, Comments = comments, Language = declared, Url = input.Url };
        var language = Language.Of(manuscript, options);
        var lexicon = PageLexicon.For(language.Tag);
        End("language");
        var classified = BlockClassifier.Classify(manuscript, lexicon);
        End("block classifier");
        var article = BodyAssembler.Assemble(manuscript, classified, language, lexicon, options, diagnostics);
        End("body assembler");
        QuotePipeline.Run(article, SpeechLexicon.For(article.Language), options, diagnostics);
        End("quotes and sources");
    }

    private void Begin()
    {
        _next = 0;
        _allocated = GC.GetAllocatedBytesForCurrentThread();
        _ticks = Stopwatch.GetTimestamp();
    }

    private void End(string name)
    {
        var ticks = Stopwatch.GetTimestamp();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        if (_next == _stages.Count) _stages.Add((name, 0, 0));
        var (_, sum, bytes) = _stages[_next];
        _stages[_next++] = (name, sum + ticks - _ticks, bytes + allocated - _allocated);
        (_ticks, _allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
    }

    private static string Report(List<StageProfile> profiles, double angleSharp, int pages, long bytes)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{SpeedReport.Machine()} {pages} pages, {profiles.Count} passes, medians. ");
        report.Append(CultureInfo.InvariantCulture, $"AngleSharp's ParseDocument alone: {angleSharp / pages * Milliseconds:F3} ms a page.\n\n");
        report.Append("| stage | ms a page | share | × AngleSharp's time | bytes allocated per input byte |\n|---|---|---|---|---|\n");
        var whole = SpeedRun.Median(profiles.Select(p => Seconds(p._stages.Sum(s => s.Ticks))));
        for (var i = 0; i < profiles[0]._stages.Count; i++)
        {
            var stage = i;
            AppendRow(report, profiles[0]._stages[i].Name, SpeedRun.Median(profiles.Select(p => Seconds(p._stages[stage].Ticks))),
                SpeedRun.Median(profiles.Select(p => (double)p._stages[stage].Allocated)));
        }

        AppendRow(report, "all", whole, SpeedRun.Median(profiles.Select(p => (double)p._stages.Sum(s => s.Allocated))));
        return report.ToString();

        void AppendRow(StringBuilder to, string name, double seconds, double allocated) => to.Append(CultureInfo.InvariantCulture,
            $"| {name} | {seconds / pages * Milliseconds:F3} | {seconds / whole:P1} | {seconds / angleSharp:F3} | {allocated / bytes:F3} |\n");
    }

    private static double Seconds(long ticks) => (double)ticks / Stopwatch.Frequency;
}
