using System.Diagnostics;
using System.Text;

namespace NewsParsing.Robustness;

/// <summary>What reading one input came to.</summary>
/// <param name="Cost">Processor time of the parse.</param>
/// <param name="Allocated">Bytes that the parsing thread allocated.</param>
/// <param name="Problem">What was thrown or which promise was broken; null when all is well.</param>
internal sealed record Reading(TimeSpan Cost, long Allocated, string? Problem)
{
    public const string Address = "https://news.example/2020/06/15/ferry";

    /// <summary>Parses and measures. An exception is what this looks for, so every one is caught.</summary>
    public static Reading Of(Entry entry, byte[] bytes, bool checks)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        try
        {
            var article = Parse(entry, bytes);
            var cost = Environment.CpuUsage.TotalTime - start;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            return new Reading(cost, allocated, checks ? Promises.FirstBroken(article) : null);
        }
#pragma warning disable CA1031
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Reading(Environment.CpuUsage.TotalTime - start, 0, e.ToString());
        }
    }

    public static Article Parse(Entry entry, byte[] bytes)
    {
        if (entry == Entry.Page) return ArticleParser.Default.ParseHtml(bytes, Address);
        return ArticleParser.Default.ParseText(Encoding.UTF8.GetString(bytes), Address);
    }
}
