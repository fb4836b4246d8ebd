namespace NewsParsing;

/// <summary>Finds the lines of a live blog that are a clock and nothing else ("14:05", "14.05 Uhr"), each above the entry posted then.</summary>
internal static class EntryTimes
{
    // Two may be the hours of a match or of an opening.
    private const int MinEntries = 3;
    private const int MaxLine = 24;

    public static void Mark(BlockFacts[] facts, BlockRole[] roles, int start, int end, PageLexicon lexicon)
    {
        var times = 0;
        for (var i = start; i + 1 < end; i++)
        {
            if (IsTime(facts[i], roles[i], lexicon) && !IsTime(facts[i + 1], roles[i + 1], lexicon)) times++;
        }

        for (var i = start; i < end && times >= MinEntries; i++)
        {
            if (!IsTime(facts[i], roles[i], lexicon)) continue;
            roles[i] = BlockRole.EntryTime;
            // "In pictures: the scene at the harbour" heads its entry.
            if (i + 2 < end && roles[i + 1] == BlockRole.RelatedLink && !IsTime(facts[i + 2], roles[i + 2], lexicon)) roles[i + 1] = BlockRole.Heading;
        }
    }

    // "Time: 8 p.m." tells of what stands above it.
    private static bool IsTime(BlockFacts block, BlockRole role, PageLexicon lexicon) =>
        role is BlockRole.Paragraph or BlockRole.Heading or BlockRole.Debris && block.Text.Length is > 0 and <= MaxLine && (char.IsDigit(block.Text[0]) || TextFacts.IsWide(block.Text[0])) && DateParser.IsClock(block.Text, lexicon);
}
