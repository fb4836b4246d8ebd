namespace NewsParsing;

/// <summary>Gives the blocks between head and comments their roles. Where in doubt a block is a paragraph: a lost one loses quotes.</summary>
internal static class BodyClassifier
{
    private const int MaxUnvouchedCaption = 320;
    private const int MaxAgencyCaption = 170;
    private const int MaxCaptionBeforeCredit = 320;
    private const int MaxLinkWords = 24;
    private const int MaxLateDate = 3;
    private const int MaxTopicWords = 4;
    private const int MaxMarkedCaption = 260;
    private const int ColophonBlocks = 3;
    private const int MaxEchoDistance = 3;
    private const int MinEcho = 20;

    public static void Classify(BlockFacts[] facts, BlockRole[] roles, int start, int end, PageLexicon lexicon)
    {
        var headline = Array.IndexOf(roles, BlockRole.Headline);
        for (var i = start; i < end; i++) roles[i] = RoleOf(facts, i, end, headline, lexicon);
        EntryTimes.Mark(facts, roles, start, end, lexicon);
        MarkLateDate(facts, roles, start, end, lexicon);
        MarkCaptionsOfCredits(facts, roles, start, end, lexicon);
        MarkCaptionEchoes(facts, roles, start, end);
        MarkLinkLists(facts, roles, start, end, lexicon);
        HeadingRules.Mark(facts, roles, start, end, lexicon);
    }

    private static BlockRole RoleOf(BlockFacts[] facts, int i, int end, int headline, PageLexicon lexicon)
    {
        var block = facts[i];
        if (block.Has(BlockHint.Heading)) return BlockRole.Heading;
        if (block.Has(BlockHint.Caption)) return BlockRole.Caption;
        if (block.Has(BlockHint.Quotation)) return BlockRole.Quotation;
        if (block.Text.Length <= LineFold.MaxLength)
        {
            if (DebrisRules.IsDebris(block, lexicon)) return BlockRole.Debris;
            if (headline >= 0 && block.Text == facts[headline].Text) return BlockRole.Debris;
            var opensAsFurniture = lexicon.FurnitureOpenings.MayStart(block.Text);
            if (opensAsFurniture && !block.OpensWithQuote && lexicon.CommentHeads.Contains(block.Folded)) return BlockRole.Debris;
            if (opensAsFurniture && RelatedLinkRules.IsLinkLine(block, lexicon)) return BlockRole.RelatedLink;
            if (opensAsFurniture && (lexicon.Published.StartLength(block.Folded) > 0 || lexicon.Updated.StartLength(block.Folded) > 0) && DateParser.ParseLine(block.Text, lexicon) is not null) return BlockRole.Date;
        }

        if (NoteParser.KindOf(block, lexicon) is not null) return BlockRole.Note;
        if (CaptionRole(facts, i, end, lexicon) is { } caption) return caption;
        return block.Has(BlockHint.ListItem) ? BlockRole.ListItem : BlockRole.Paragraph;
    }

    private static BlockRole? CaptionRole(BlockFacts[] facts, int i, int end, PageLexicon lexicon)
    {
        var block = facts[i];
        if (CaptionParser.Find(block.Text, block.SignsIn(lexicon), lexicon) is not { } parts) return IsMarkedCaption(block, lexicon) ? BlockRole.Caption : null;
        if (parts.TextLength == 0 && block.Text[0] == '©' && i >= end - ColophonBlocks) return BlockRole.Debris;
        if (parts.TextLength == 0) return parts.IsSure || block.WideGap ? BlockRole.Credit : null;
        if (block.WideGap) return BlockRole.Caption;
        if (!parts.IsSure || parts.TextLength > MaxUnvouchedCaption) return null;
        if (ListMarker.IsDash(block.Text)) return null;
        // "… the police said. (dpa)" signs the story off, or names the source of one item of many.
        if (NameShape.IsAgency(parts.Credit) && parts.TextLength > MaxAgencyCaption && lexicon.CaptionOpeners.StartLength(block.Folded) == 0) return null;
        return IsSignOff(facts, i, end, parts, lexicon) ? null : BlockRole.Caption;
    }

    // "Stand-off: Jane Roe (left) says she will stay": no sentence's end, and somebody pointed out in the picture.
    private static bool IsMarkedCaption(BlockFacts block, PageLexicon lexicon)
    {
        if (block.Text.Length > MaxMarkedCaption || block.EndsSentence || block.OpensWithQuote) return false;
        var rest = block.Text.AsSpan();
        for (var open = rest.IndexOf('('); open >= 0; open = rest.IndexOf('('))
        {
            rest = rest[(open + 1)..];
            var close = rest.IndexOf(')');
            if (close < 0) return false;
            if (close is > 0 and < 24 && lexicon.PictureMarks.Contains(LineFold.Fold(rest[..close]))) return true;
            rest = rest[(close + 1)..];
        }

        return false;
    }

    private static bool IsSignOff(BlockFacts[] facts, int i, int end, CaptionParts parts, PageLexicon lexicon)
    {
        var block = facts[i];
        var last = true;
        for (var n = i + 1; n < end && n <= i + 2; n++) last &= !facts[n].IsLong && facts[n].Words < 12;
        return last && (NameShape.IsAgency(parts.Credit) || (IsInBrackets(block.Text, parts.Credit) && NameShape.IsPerson(parts.Credit, lexicon))) && TextFacts.EndsSentence(block.Text.AsSpan(0, parts.TextLength));
    }

    // "(Nora Holm)" signs a story; "[Photo=Nora Holm]" a picture.
    private static bool IsInBrackets(string text, string credit) =>
        text[^1] is ')' or ']' && text.Length > credit.Length + 1 && text[^(credit.Length + 2)] is '(' or '[' && text.AsSpan(0, text.Length - 1).EndsWith(credit, StringComparison.Ordinal);

    // A date with a year right below what the head was taken for; further down it heads a day of a diary or a live blog.
    private static void MarkLateDate(BlockFacts[] facts, BlockRole[] roles, int start, int end, PageLexicon lexicon)
    {
        if (Array.IndexOf(roles, BlockRole.Date, 0, start) >= 0) return;
        for (var i = start; i < end && i < start + MaxLateDate; i++)
        {
            if (roles[i] != BlockRole.Paragraph || DateParser.ParseLine(facts[i].Text, lexicon) is not { Published: not null } and not { Modified: not null }) continue;
            roles[i] = BlockRole.Date;
            return;
        }
    }

    // A credit on its own line stands under its caption, where that line looks like one.
    private static void MarkCaptionsOfCredits(BlockFacts[] facts, BlockRole[] roles, int start, int end, PageLexicon lexicon)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (roles[i] != BlockRole.Credit || roles[i - 1] != BlockRole.Paragraph) continue;
            var above = facts[i - 1];
            if (above.Text.Length > MaxCaptionBeforeCredit || above.OpensWithQuote || facts[i].WideGap) continue;
            if (above.WideGap || !above.EndsSentence || lexicon.CaptionOpeners.StartLength(above.Folded) > 0) roles[i - 1] = BlockRole.Caption;
        }
    }

    // A copied page has the image's alternative text above its caption, often in the same words.
    private static void MarkCaptionEchoes(BlockFacts[] facts, BlockRole[] roles, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (roles[i] != BlockRole.Caption) continue;
            for (var above = i - 1; above >= Math.Max(start, i - MaxEchoDistance); above--)
            {
                if (roles[above] == BlockRole.Debris) continue;
                var text = facts[above].Text;
                if (roles[above] == BlockRole.Paragraph && text.Length >= MinEcho && facts[i].Text.StartsWith(text, StringComparison.Ordinal)) roles[above] = BlockRole.Debris;
                break;
            }
        }
    }

    // After "Related articles" short lines without an end are links, until the story goes on.
    private static void MarkLinkLists(BlockFacts[] facts, BlockRole[] roles, int start, int end, PageLexicon lexicon)
    {
        for (var i = start; i < end; i++)
        {
            if (!lexicon.FurnitureOpenings.MayStart(facts[i].Text)) continue;
            var topics = lexicon.TopicHeads.Contains(facts[i].Folded);
            if (facts[i].Folded.Length == 0 || (!topics && !RelatedLinkRules.IsListHead(facts[i], lexicon))) continue;
            if (roles[i] is not (BlockRole.Paragraph or BlockRole.Debris)) continue;
            roles[i] = BlockRole.Debris;
            var next = i + 1;
            while (next < end && IsListedLink(facts[next], roles[next])) next++;
            // One line may be the next subheading; where no story follows it is a link.
            if (next - i < 3 && next < end && roles[next] is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Quotation) continue;
            for (var n = i + 1; n < next; n++)
            {
                if (roles[n] is BlockRole.Paragraph or BlockRole.ListItem) roles[n] = topics && facts[n].Words <= MaxTopicWords ? BlockRole.Debris : BlockRole.RelatedLink;
            }

            i = next - 1;
        }
    }

    private static bool IsListedLink(BlockFacts facts, BlockRole role) => role switch
    {
        BlockRole.Debris or BlockRole.RelatedLink or BlockRole.Credit => true,
        BlockRole.Paragraph or BlockRole.ListItem => !facts.EndsSentence && facts.Words <= MaxLinkWords || (facts.Words <= MaxLinkWords && facts.Text[^1] is '?' or '!'),
        _ => false,
    };
}
