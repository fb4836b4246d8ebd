namespace NewsParsing.Tests;

public class ConcurrencyTests
{
    private const int Threads = 64;
    private const int SmallStack = 256 * 1024;

    [Fact]
    public void Sixty_four_threads_over_the_corpus_give_what_one_does()
    {
        var parses = CorpusInputs.Parses;
        var serial = parses.Select(p => p()).ToArray();
        var differing = 0;
        // Each thread begins elsewhere, so that long and short articles meet in the pools.
        InThreads(Threads, start =>
        {
            for (var i = 0; i < parses.Count; i++)
            {
                var at = (start * 7 + i) % parses.Count;
                if (parses[at]() != serial[at]) Interlocked.Increment(ref differing);
            }
        });
        Assert.Equal(0, differing);
    }

    [Fact]
    public void One_article_then_another_leaves_nothing_in_the_first()
    {
        var parses = CorpusInputs.Parses;
        for (var i = 0; i < parses.Count; i++)
        {
            var first = parses[i]();
            parses[(i + parses.Count / 2) % parses.Count]();
            Assert.Equal(first, parses[i]());
        }
    }

    [Fact]
    public void A_small_stack_is_enough() => InThreads(1, _ =>
    {
        foreach (var parse in CorpusInputs.Parses) parse();
        foreach (var piece in (string[])["<div>", "<b><i>", "<table><tr><td>", "<svg><g>", "<template>", "<blockquote>", "<script type=application/ld+json>[", "<ul><li>"])
            ArticleParser.Default.ParseHtml(string.Concat(Enumerable.Repeat(piece, 20_000)));
        ArticleParser.Default.ParseHtml("<script type=application/ld+json>" + new string('[', 100_000) + "</script><p>x");
    });

    private static void InThreads(int count, Action<int> work)
    {
        Exception? failure = null;
        var threads = Enumerable.Range(0, count).Select(n => new Thread(() =>
        {
            try
            {
                work(n);
            }
            catch (Exception e)
            {
                failure = e;
            }
        }, SmallStack)).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Null(failure);
    }
}
