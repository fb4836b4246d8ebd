namespace NewsParsing;

/// <summary>Finds where the readers begin to speak.</summary>
internal static class CommentFinder
{
    private const int MinBodyBlocks = 2;
    private const int MaxApparatusDistance = 12;

    /// <summary>The block that heads the comment section; the number of blocks when there is none.</summary>
    public static int FindStart(BlockFacts[] facts, int bodyStart, PageLexicon lexicon)
    {
        for (var i = bodyStart + MinBodyBlocks; i < facts.Length; i++)
        {
            var line = facts[i];
            if (line.Has(BlockHint.Comment)) return i;
            if (!lexicon.FurnitureOpenings.MayStart(line.Text) || line.Folded.Length == 0 || line.OpensWithQuote) continue;
            var head = lexicon.CommentHeads.Contains(line.Folded);
            if (!head && lexicon.CommentPolicies.StartLength(line.Folded) == 0) continue;
            if (!head && line.Words > 30) continue;
            if (IsSection(facts, i, bodyStart, lexicon)) return i;
        }

        return facts.Length;
    }

    // A counter in a share bar amid the story says "12 comments" too; a section has its buttons, or is the page's end.
    private static bool IsSection(BlockFacts[] facts, int at, int bodyStart, PageLexicon lexicon)
    {
        var end = Math.Min(facts.Length, at + MaxApparatusDistance);
        for (var i = at + 1; i < end; i++)
        {
            var line = facts[i];
            if (line.Folded.Length == 0 || line.Words > 16) continue;
            if (lexicon.CommentPolicies.StartLength(line.Folded) > 0 || lexicon.CommentTools.Contains(line.Folded)) return true;
            if (line.Words <= 6 && lexicon.AgoWords.Find(line.Folded).Length > 0) return true;
            if (DateParser.ParseLine(line.Text, lexicon) is not null) return true;
        }

        return at - bodyStart > (facts.Length - bodyStart) / 2;
    }
}
