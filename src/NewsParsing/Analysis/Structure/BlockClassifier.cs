namespace NewsParsing;

/// <summary>Gives each draft block its role: head, then comments, then what lies between.</summary>
internal static class BlockClassifier
{
    public static IReadOnlyList<ClassifiedBlock> Classify(Manuscript manuscript, PageLexicon lexicon)
    {
        var facts = BlockFacts.Of(manuscript.Blocks);
        var roles = new BlockRole[facts.Length];
        if (manuscript.IsMarkedUp)
        {
            MarkupClassifier.Classify(facts, manuscript.Blocks, roles, lexicon);
            return Join(manuscript.Blocks, roles);
        }

        var body = HeaderClassifier.Classify(facts, roles, lexicon);
        var comments = CommentFinder.FindStart(facts, body, lexicon);
        BodyClassifier.Classify(facts, roles, body, comments, lexicon);
        for (var i = comments; i < facts.Length; i++) roles[i] = i == comments ? BlockRole.CommentHead : BlockRole.Comment;
        return Join(manuscript.Blocks, roles);
    }

    private static ClassifiedBlock[] Join(IReadOnlyList<DraftBlock> blocks, BlockRole[] roles)
    {
        var classified = new ClassifiedBlock[roles.Length];
        for (var i = 0; i < roles.Length; i++) classified[i] = new ClassifiedBlock(blocks[i], roles[i]);
        return classified;
    }
}
