namespace NewsParsing;

/// <summary>Gives each draft block its role: head, then comments, then what lies between.</summary>
internal static class BlockClassifier
{
    public static IReadOnlyList<ClassifiedBlock> Classify(Manuscript manuscript, PageLexicon lexicon)
    {
        var facts = BlockFacts.Of(manuscript.Blocks);
        var roles = new BlockRole[facts.Length];
        var body = HeaderClassifier.Classify(facts, roles, lexicon);
        var comments = CommentFinder.FindStart(facts, body, lexicon);
        BodyClassifier.Classify(facts, roles, body, comments, lexicon);
        for (var i = comments; i < facts.Length; i++) roles[i] = i == comments ? BlockRole.CommentHead : BlockRole.Comment;

        var classified = new ClassifiedBlock[facts.Length];
        for (var i = 0; i < facts.Length; i++) classified[i] = new ClassifiedBlock(manuscript.Blocks[i], roles[i]);
        return classified;
    }
}
