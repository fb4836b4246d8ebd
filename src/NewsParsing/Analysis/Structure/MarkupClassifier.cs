namespace NewsParsing;

/// <summary>Gives the blocks of a marked-up page their roles: mostly what the markup says, with the words' veto.</summary>
internal static class MarkupClassifier
{
    public static void Classify(BlockFacts[] facts, IReadOnlyList<DraftBlock> blocks, BlockRole[] roles, PageLexicon lexicon)
    {
        for (var i = 0; i < facts.Length; i++) roles[i] = RoleOf(facts[i], blocks[i], lexicon);
    }

    private static BlockRole RoleOf(in BlockFacts facts, DraftBlock block, PageLexicon lexicon)
    {
        if (block.Content is not null) return BlockRole.Whole;
        if (facts.Has(BlockHint.Heading)) return BlockRole.Heading;
        if (facts.Has(BlockHint.Quotation)) return BlockRole.Quotation;
        if (facts.Has(BlockHint.ListItem)) return BlockRole.ListItem;
        if (facts.Text.Length <= LineFold.MaxLength && DebrisRules.IsDebris(facts, lexicon)) return BlockRole.Debris;
        return NoteParser.KindOf(facts, lexicon) is not null ? BlockRole.Note : BlockRole.Paragraph;
    }
}
