namespace NewsParsing;

/// <summary>Gives the blocks of a marked-up page their roles: mostly what the markup says, with the words' veto.</summary>
internal static class MarkupClassifier
{
    private const int MaxLinkLine = 220;
    private const int MaxLinkLabel = 40;
    private const int MaxLinkMarks = 6;
    private const string LinkMarks = " []()【】<>«»‹›→▶►➤•*+-–—|:";
    private const int MaxHeadBlocks = 8;
    private const int MaxCaption = 400;
    private const int MaxLabel = 80;
    private const int MaxLabelWords = 9;
    private const int MinParagraphs = 3;
    private const int MaxHeadWords = 12;

    public static void Classify(BlockFacts[] facts, IReadOnlyList<DraftBlock> blocks, BlockRole[] roles, PageLexicon lexicon)
    {
        for (var i = 0; i < facts.Length; i++) roles[i] = RoleOf(facts[i], blocks[i], i > 0 ? blocks[i - 1] : null, lexicon);
        MarkUnstatedHeads(facts, blocks, roles);
        EntryTimes.Mark(facts, roles, 0, facts.Length, lexicon);
        MarkHead(facts, roles, lexicon);
        MarkLabels(facts, roles);
        MarkTail(facts, blocks, roles, lexicon);
    }

    private static BlockRole RoleOf(BlockFacts facts, DraftBlock block, DraftBlock? before, PageLexicon lexicon)
    {
        if (block.Content is not null) return BlockRole.Whole;
        if (facts.Has(BlockHint.Heading) && HeadingRules.IsTurn(facts.Text)) return BlockRole.Paragraph;
        if (facts.Has(BlockHint.Heading)) return IsDebris(facts, lexicon) || RelatedLinkRules.IsListHead(facts, lexicon) ? BlockRole.Debris : BlockRole.Heading;
        if (facts.Has(BlockHint.Quotation)) return BlockRole.Quotation;
        if (IsDebris(facts, lexicon)) return BlockRole.Debris;
        if (RelatedLinkRules.IsListHead(facts, lexicon)) return BlockRole.Debris;
        if (RelatedLinkRules.IsLinkLine(facts, lexicon) || IsLink(facts, block)) return BlockRole.RelatedLink;
        if (facts.Has(BlockHint.ListItem)) return BlockRole.ListItem;
        if (NoteParser.KindOf(facts, lexicon) is not null) return BlockRole.Note;
        if (facts.Has(BlockHint.Unstated)) return BlockRole.Debris;
        return CaptionRole(facts, before, lexicon) ?? BlockRole.Paragraph;
    }

    private static bool IsDebris(BlockFacts facts, PageLexicon lexicon) => facts.Text.Length <= LineFold.MaxLength && DebrisRules.IsDebris(facts, lexicon);

    // "Les også: Mayor opens bridge": all of it a link, or all behind a label.
    private static bool IsLink(BlockFacts facts, DraftBlock block)
    {
        if (block.Text.Length > MaxLinkLine || block.LinkedLength == 0) return false;
        var free = block.Text.Length - block.LinkedLength;
        if (free <= 1 || (free <= MaxLinkMarks && block.Text.AsSpan().Trim(LinkMarks).Length <= block.LinkedLength)) return true;
        var label = block.Text.AsSpan().IndexOfAny(":：|");
        return label is > 0 and <= MaxLinkLabel && free <= label + 2;
    }

    // The heading of what went goes with it, unless something else stands under it.
    private static void MarkUnstatedHeads(BlockFacts[] facts, IReadOnlyList<DraftBlock> blocks, BlockRole[] roles)
    {
        var level = 0;
        var isGone = false;
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (roles[i] == BlockRole.Debris)
            {
                isGone |= facts[i].Has(BlockHint.Unstated);
                continue;
            }

            if (roles[i] == BlockRole.Whole && isGone) continue;
            if (roles[i] == BlockRole.Heading && isGone && (level == 0 || level <= blocks[i].Level))
            {
                roles[i] = BlockRole.Debris;
                continue;
            }

            level = roles[i] == BlockRole.Heading ? blocks[i].Level : int.MaxValue;
            isGone = false;
        }
    }

    // Below an image without words what ends with a credit is its caption, and elsewhere what ends with "(AP Photo/Nora Holm)".
    private static BlockRole? CaptionRole(BlockFacts facts, DraftBlock? before, PageLexicon lexicon)
    {
        if (CaptionParser.Find(facts.Text, lexicon) is not { IsSure: true } parts) return null;
        if (parts.TextLength == 0) return BlockRole.Credit;
        if (parts.TextLength > MaxCaption) return null;
        return before is { Content: FigureBlock, Text: "" } || (facts.Text[^1] is ')' && parts.Credit.Contains('/')) ? BlockRole.Caption : null;
    }

    // Behind the last paragraph, links and what heads them lead away. The same goes for a line within the body that heads links only.
    private static void MarkTail(BlockFacts[] facts, IReadOnlyList<DraftBlock> blocks, BlockRole[] roles, PageLexicon lexicon)
    {
        var atEnd = true;
        var beforeLinks = true;
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (atEnd && roles[i] is BlockRole.Paragraph or BlockRole.Credit && facts[i].Text[0] == '©' && facts[i].Text.Length <= MaxLabel) roles[i] = BlockRole.Debris;
            switch (roles[i])
            {
                case BlockRole.Whole:
                    continue;
                case BlockRole.RelatedLink or BlockRole.Debris:
                    beforeLinks = true;
                    continue;
                case BlockRole.Heading when atEnd && beforeLinks:
                case BlockRole.Heading or BlockRole.Paragraph when beforeLinks && HeadsLinks(facts[i], lexicon):
                    roles[i] = BlockRole.Debris;
                    continue;
                case BlockRole.Paragraph or BlockRole.ListItem when atEnd && blocks[i].LinkedLength * 2 > blocks[i].Text.Length && !facts[i].EndsSentence:
                    roles[i] = BlockRole.RelatedLink;
                    beforeLinks = true;
                    continue;
            }

            (atEnd, beforeLinks) = (false, false);
        }
    }

    // "More on the bridge:"
    private static bool HeadsLinks(BlockFacts facts, PageLexicon lexicon) =>
        facts.Folded.Length > 0 && !facts.EndsSentence && facts.Words <= MaxHeadWords
        && (lexicon.RelatedHeads.StartLength(facts.Folded) > 0 || lexicon.RelatedStarts.StartLength(facts.Folded) > 0);

    // Short lines above the first paragraph are the page's: a place and a clock, a section, "Published:".
    private static void MarkLabels(BlockFacts[] facts, BlockRole[] roles)
    {
        var first = 0;
        while (first < facts.Length && !(roles[first] is BlockRole.Paragraph or BlockRole.ListItem && (facts[first].EndsSentence || facts[first].Text.Length > MaxLabel))) first++;
        var paragraphs = 0;
        for (var i = first; i < facts.Length && paragraphs < MinParagraphs; i++) paragraphs += roles[i] == BlockRole.Paragraph && facts[i].Text.Length > MaxLabel ? 1 : 0;
        if (paragraphs < MinParagraphs) return;
        for (var i = 0; i < first; i++)
        {
            // "Dear reader," opens a letter.
            if (roles[i] == BlockRole.Paragraph && !facts[i].OpensWithQuote && facts[i].Text[^1] != ',' && (facts[i].Words <= MaxLabelWords || facts[i].Text.AsSpan().ContainsAnyInRange('0', '9'))) roles[i] = BlockRole.Debris;
        }
    }

    // "渡辺洋介2025年1月13日 21時37分"
    private static bool IsNameAndDate(string text, PageLexicon lexicon)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 1 && DateParser.ParseLine(text.AsSpan(digit), lexicon) is not null && BylineParser.ParseBare(text[..digit].Trim(' ', ',', '|', '·', '•', '-', '–'), lexicon) is { Authors.Count: > 0 };
    }

    // What stands before the first paragraph and reads like a byline or a date is one.
    private static void MarkHead(BlockFacts[] facts, BlockRole[] roles, PageLexicon lexicon)
    {
        for (int i = 0, seen = 0; i < facts.Length && seen < MaxHeadBlocks; i++)
        {
            if (roles[i] is not (BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Heading)) continue;
            seen++;
            if (facts[i].Text.Length > LineFold.MaxLength || (facts[i].EndsSentence && facts[i].Words > 6)) continue;
            if (DateParser.ParseLine(facts[i].Text, lexicon) is not null) roles[i] = BlockRole.Date;
            else if (BylineParser.ParseLabelled(facts[i].Text, lexicon) is not null || (i < 3 && IsNameAndDate(facts[i].Text, lexicon))) roles[i] = BlockRole.Byline;
            else if (i < 3 && BylineParser.ParseBare(facts[i].Text, lexicon) is { Authors.Count: > 0 }) roles[i] = BlockRole.Byline;
        }
    }
}
