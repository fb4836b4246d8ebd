using System.Text;

namespace NewsParsing.Robustness;

/// <summary>The child's side: reads inputs from standard input and answers each on standard output, on a thread with a small stack.</summary>
internal static class ChildLoop
{
    /// <summary>As small as services set it; the default is six times that.</summary>
    public const int StackSize = 256 * 1024;

    private const int WarmUps = 3;

    public static int Run()
    {
        var worker = new Thread(Answer, StackSize);
        worker.Start();
        worker.Join();
        return 0;
    }

    private static void Answer()
    {
        using var questions = new BinaryReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var answers = new BinaryWriter(new BufferedStream(Console.OpenStandardOutput()), Encoding.UTF8);
        // Lexicons and compiled code are there from the second article on; a service pays for them once.
        foreach (var article in CorpusSeeds.All())
            for (var i = 0; i < WarmUps; i++) Reading.Of(article.Entry, article.Bytes, checks: i == 0);
        PoolCheck.FirstDifference();
        while (true)
        {
            answers.Write((byte)1);
            answers.Flush();
            Entry entry;
            try
            {
                entry = (Entry)questions.ReadByte();
            }
            catch (EndOfStreamException)
            {
                return;
            }

            var errand = (Errand)questions.ReadByte();
            var delay = new TimeSpan(questions.ReadInt64());
            var bytes = questions.ReadBytes(questions.ReadInt32());
            var reading = errand == Errand.Cancel ? Reading.OfCancelled(entry, bytes, delay) : Reading.Of(entry, bytes, errand == Errand.Check);
            answers.Write(reading.Cost.Ticks);
            answers.Write(reading.Allocated);
            answers.Write(reading.Peak);
            answers.Write(reading.Problem ?? "");
        }
    }
}
