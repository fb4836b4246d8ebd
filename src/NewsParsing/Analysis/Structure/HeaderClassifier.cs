namespace NewsParsing;

/// <summary>Reads the head of an article: everything before its first paragraph.</summary>
internal static class HeaderClassifier
{
    private const int MaxHeadlineLength = 260;
    private const int MaxHeadlineWords = 45;

    // Copied titles seldom end with a stop; a longer line that does is a first sentence.
    private const int MaxStoppedHeadline = 110;
    private const int MaxPlainHeadline = 64;
    private const int MaxHeaderBlocks = 24;
    private const int MaxDeckLength = 420;
    private const int MinDeckWords = 4;
    private const int BylineLookahead = 4;
    private const int MaxKickerWords = 3;
    private const int BareWords = 4;
    private const int MinKickedWords = 4;
    private const int LinesWithKicker = 3;

    /// <summary>Fills the roles of the head and returns the first block after it.</summary>
    public static int Classify(BlockFacts[] facts, BlockRole[] roles, PageLexicon lexicon)
    {
        var at = BeforeHeadline(facts, roles, lexicon);
        if (at >= facts.Length) return at;
        if (!IsHeadline(facts, at, lexicon)) return at;
        if ((at == 0 || roles[at - 1] != BlockRole.Kicker) && IsKicker(facts, at, lexicon)) roles[at++] = BlockRole.Kicker;
        roles[at] = BlockRole.Headline;
        return AfterHeadline(facts, roles, at + 1, lexicon);
    }

    private static int BeforeHeadline(BlockFacts[] facts, BlockRole[] roles, PageLexicon lexicon)
    {
        var limit = Math.Min(facts.Length, MaxHeaderBlocks);
        for (var i = 0; i < limit; i++)
        {
            if (facts[i].Has(BlockHint.Headline)) return i;
            if (lexicon.Kickers.Contains(facts[i].Folded))
            {
                // "PRESS RELEASE", "FOR IMMEDIATE RELEASE", and then the headline.
                var next = i + 1;
                while (next < limit && FurnitureOf(facts[next], lexicon) is { } between) roles[next++] = between;
                if (next < limit && IsHeadline(facts, next, lexicon))
                {
                    roles[i] = BlockRole.Kicker;
                    return next;
                }
            }

            if (FurnitureOf(facts[i], lexicon) is { } role) roles[i] = role;
            else if (IsSureCaption(facts[i], lexicon)) roles[i] = BlockRole.Caption;
            else if (BylineParser.ParseLabelled(facts[i].Text, lexicon) is not null && facts.Length > i + 2) roles[i] = BlockRole.Byline;
            else return i;
        }

        return limit;
    }

    private static bool IsHeadline(BlockFacts[] facts, int at, PageLexicon lexicon)
    {
        var line = facts[at];
        if (line.Has(BlockHint.Headline) || line.Has(BlockHint.Heading)) return true;
        if (line.Text.Length > MaxHeadlineLength || line.Words > MaxHeadlineWords) return false;
        if (facts.Length > 1 && DatelineParser.Find(line.Text, lexicon) is not null && line.EndsSentence) return false;
        if (TextFacts.LastInk(line.Text) is not ('.' or '。' or '।' or '۔')) return true;
        if (line.Text.Length > MaxStoppedHeadline) return false;
        // "Im Kanton Bern wird heute gewählt." is a lead: titles with a stop are rare, and begin with their subject.
        if (line.Text.Length > MaxPlainHeadline && lexicon.IsCommonWord(line.Text.AsSpan(0, Math.Max(1, line.Text.IndexOf(' '))))) return false;
        for (var i = at + 1; i < facts.Length && i <= at + BylineLookahead; i++)
        {
            if (facts[i].Text.Length > line.Text.Length) return true;
        }

        return false;
    }

    private static bool IsKicker(BlockFacts[] facts, int at, PageLexicon lexicon)
    {
        var line = facts[at];
        if (at + 2 >= facts.Length || line.Words > MaxKickerWords + 2 || line.EndsSentence || line.OpensWithQuote) return false;
        var next = facts[at + 1];
        if (HeadLines(facts, at, lexicon) >= LinesWithKicker && next.Text.Length < facts[at + 2].Text.Length && !next.EndsSentence) return true;
        if (next.Words < MinKickedWords || next.Text.Length > MaxHeadlineLength || TextFacts.LastInk(next.Text) == '.') return false;
        if (FurnitureOf(next, lexicon) is not null || BylineParser.ParseLabelled(next.Text, lexicon) is not null || BylineParser.ParseBare(next.Text, lexicon) is not null) return false;
        if (lexicon.Kickers.Contains(line.Folded) || line.Text[^1] == ':') return true;
        if (line.Words > MaxKickerWords) return lexicon.Kickers.StartLength(line.Folded) > 0;
        return (NameShape.IsCapitals(line.Text) && !NameShape.IsCapitals(next.Text)) || (line.Words <= 2 && HeadLines(facts, at, lexicon) == 2);
    }

    /// <summary>How many lines stand from <paramref name="at"/> to the byline or date: kicker, headline and deck make three. 0 without either.</summary>
    private static int HeadLines(BlockFacts[] facts, int at, PageLexicon lexicon)
    {
        var lines = 0;
        for (var i = at; i < facts.Length && i < at + BylineLookahead + 2; i++)
        {
            if (facts[i].IsLong) return 0;
            var furniture = FurnitureOf(facts[i], lexicon);
            if (furniture == BlockRole.Date || BylineParser.ParseLabelled(facts[i].Text, lexicon) is not null) return lines;
            if (furniture is null) lines++;
        }

        return 0;
    }

    private static int AfterHeadline(BlockFacts[] facts, BlockRole[] roles, int start, PageLexicon lexicon)
    {
        bool byline = false, deck = false;
        var limit = Math.Min(facts.Length, start + MaxHeaderBlocks);
        for (var i = start; i < limit; i++)
        {
            var line = facts[i];
            if (FurnitureOf(line, lexicon) is { } furniture) roles[i] = furniture;
            else if (byline && roles[i - 1] == BlockRole.Byline && IsAuthorDetail(line, lexicon)) roles[i] = BlockRole.Byline;
            else if (!line.WideGap && !line.IsLong && BylineParser.ParseLabelled(line.Text, lexicon) is not null) (roles[i], byline) = (BlockRole.Byline, true);
            else if (line.Has(BlockHint.ListItem) && FindsByline(facts, i + 1, lexicon)) roles[i] = BlockRole.ListItem;
            else if (!line.WideGap && line.Words <= BareWords && !line.Text.Contains('/') && IsBylineAt(facts, i, byline, deck, lexicon)) (roles[i], byline) = (BlockRole.Byline, true);
            else if (line.Has(BlockHint.Caption) || IsSureCaption(line, lexicon) || IsGapCaption(line, lexicon)) roles[i] = CaptionRole(line, lexicon);
            else if (IsBylineAt(facts, i, byline, deck, lexicon)) (roles[i], byline) = (BlockRole.Byline, true);
            else if (!deck && IsDeck(facts, i, byline, lexicon)) (roles[i], deck) = (BlockRole.Deck, true);
            else return i;
        }

        return limit;
    }

    private static bool IsBylineAt(BlockFacts[] facts, int i, bool known, bool deck, PageLexicon lexicon)
    {
        var line = facts[i];
        if (line.Has(BlockHint.Byline)) return true;
        if (i + 1 >= facts.Length || line.IsLong) return false;
        if (BylineParser.ParseLabelled(line.Text, lexicon) is not null) return true;
        if (known || BylineParser.ParseBare(line.Text, lexicon) is not { } bare) return false;
        // After a deck a single odd word is more likely a heading than a paper's name.
        return !deck || bare.Authors.Count > 0 || line.Words > 1;
    }

    // What stands under the names: a role, an address, a place, an employer.
    private static bool IsAuthorDetail(BlockFacts line, PageLexicon lexicon)
    {
        if (line.Words > 6 || line.EndsSentence || line.OpensWithQuote) return false;
        if (NameShape.IsHandleOrMail(line.Text)) return true;
        return lexicon.RoleWords.Find(line.Folded).Length > 0 || NameShape.IsAgency(line.Text) || NameShape.IsEmployer(line.Text, lexicon);
    }

    private static bool IsDeck(BlockFacts[] facts, int i, bool byline, PageLexicon lexicon)
    {
        var line = facts[i];
        if (line.Text.Length > MaxDeckLength || line.Words < MinDeckWords || i + 1 >= facts.Length) return false;
        if (ListMarker.LengthOf(line.Text) > 0 || DatelineParser.Find(line.Text, lexicon) is not null) return false;
        // Nobody signs or dates an article after its first paragraph.
        if (!byline && FindsByline(facts, i + 1, lexicon)) return true;
        return !line.EndsSentence && line.Text[^1] is not (':' or ',' or ';') && !line.OpensWithQuote && !ListMarker.IsDash(line.Text) && facts[i + 1].Words > line.Words;
    }

    private static bool FindsByline(BlockFacts[] facts, int from, PageLexicon lexicon)
    {
        for (int i = from, seen = 0; i < facts.Length && seen < BylineLookahead; i++)
        {
            var furniture = FurnitureOf(facts[i], lexicon);
            if (furniture == BlockRole.Date) return true;
            if (furniture is not null || facts[i].Has(BlockHint.ListItem)) continue;
            if (facts[i].IsLong || i + 1 >= facts.Length) return false;
            if (BylineParser.ParseLabelled(facts[i].Text, lexicon) is not null) return true;
            if (seen == 0 && facts[i].Words > 1 && BylineParser.ParseBare(facts[i].Text, lexicon) is { Authors.Count: > 0 }) return true;
            if (facts[i].EndsSentence) return false;
            seen++;
        }

        return false;
    }

    /// <summary>Section, date or debris; null for what belongs to the article itself.</summary>
    private static BlockRole? FurnitureOf(BlockFacts line, PageLexicon lexicon)
    {
        if (line.Text.Length > LineFold.MaxLength) return null;
        if (line.Folded.Length > 0 && lexicon.Sections.Contains(line.Folded) && !line.EndsSentence) return BlockRole.Section;
        if (DateParser.ParseLine(line.Text, lexicon) is not null) return BlockRole.Date;
        if (DebrisRules.IsDebris(line, lexicon) || IsClock(line, lexicon)) return BlockRole.Debris;
        // "12 Comments" and "Most read" at the top are buttons.
        if (!line.OpensWithQuote && (lexicon.CommentHeads.Contains(line.Folded) || RelatedLinkRules.IsListHead(line, lexicon))) return BlockRole.Debris;
        if (line.Words <= 6 && lexicon.AgoWords.Find(line.Folded).Length > 0 && line.Text.AsSpan().ContainsAnyInRange('0', '9')) return BlockRole.Debris;
        return null;
    }

    // "Last updated 14:32": a time without a day dates nothing.
    private static bool IsClock(BlockFacts line, PageLexicon lexicon) =>
        (lexicon.Updated.StartLength(line.Folded) > 0 || lexicon.Published.StartLength(line.Folded) > 0) && DateParser.IsClock(line.Text, lexicon);

    private static bool IsSureCaption(BlockFacts line, PageLexicon lexicon) =>
        !line.IsLong && CaptionParser.Find(line.Text, line.SignsIn(lexicon), lexicon) is { IsSure: true } parts && (parts.TextLength > 0 || line.Words <= 10) && !EndsStory(line, parts);

    // A likely credit becomes a sure one where a picture must have stood.
    private static bool IsGapCaption(BlockFacts line, PageLexicon lexicon) => line.WideGap && CaptionParser.Find(line.Text, line.SignsIn(lexicon), lexicon) is not null;

    private static BlockRole CaptionRole(BlockFacts line, PageLexicon lexicon) =>
        CaptionParser.Find(line.Text, line.SignsIn(lexicon), lexicon) is { TextLength: 0 } ? BlockRole.Credit : BlockRole.Caption;

    private static bool EndsStory(BlockFacts line, CaptionParts parts) => parts.TextLength > 300 && !line.WideGap;
}
