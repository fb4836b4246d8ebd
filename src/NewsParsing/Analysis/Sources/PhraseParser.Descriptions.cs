namespace NewsParsing;

/// <content>Phrases without a name: <c>a senior official</c>, <c>the report</c>, <c>the Italian</c>.</content>
internal sealed partial class PhraseParser
{
    private SourcePhrase Demonym() => new()
    {
        Kind = SourceKind.Person,
        Mention = MentionKind.Description,
        Name = Printed(1, 2),
        Gender = GenderOf(_tokens[1]),
        IsDefinite = true,
        IsDemonym = true,
        WordCount = 1,
    };

    private SourcePhrase? Described(int headEnd, DescriptionKind wanted)
    {
        var start = 0;
        var definite = false;
        while (start < headEnd - 1 && (_tokens[start].Is(WordClass.Determiner) && !_tokens[start].Is(WordClass.GroupNoun | WordClass.Quantifier) || _tokens[start].Is(WordClass.Coordinator)))
        {
            definite |= IsDefinite(start);
            start++;
        }

        var headEndOfNoun = start;
        while (headEndOfNoun < headEnd && !(headEndOfNoun > start && (_tokens[headEndOfNoun].Is(WordClass.Preposition | WordClass.Relative) || IsGenitiveArticle(headEndOfNoun) && IsNoun(headEndOfNoun - 1) || _tokens[headEndOfNoun].Kind == TokenKind.Open))) headEndOfNoun++;
        var head = headEndOfNoun > start ? _tokens[headEndOfNoun - 1] : _tokens[^1];
        var noun = -1;
        for (var i = start; i < headEndOfNoun; i++)
        {
            if (_tokens[i].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun)) noun = i;
        }

        if (noun < 0 && wanted == DescriptionKind.Role) return null;
        if (noun >= 0) head = _tokens[noun];
        var joined = JoinsPeople(headEnd);
        var gender = GenderOf(head);
        return new SourcePhrase
        {
            Kind = joined ? SourceKind.Group : _tokens[0].Is(WordClass.Single) && _tokens.Count > 1 && _tokens[1].Is(WordClass.Genitive) ? SourceKind.Unnamed : KindOfNoun(head, noun > start && _tokens[noun - 1].Has(TokenShape.AllCaps)),
            Mention = MentionKind.Description,
            Name = Printed(start, Math.Max(start + 1, DescriptionEnd(start, headEnd))),
            Head = new TextSpan(head.Start, head.End),
            Gender = gender,
            IsPlural = joined || head.Is(WordClass.GroupNoun),
            IsDefinite = definite,
            IsRole = noun >= 0,
            WordCount = _tokens.Count - start,
        };
    }

    // "die Sprecherin der Stadt", "η έκθεση του μηχανικού": what stands behind is whose it is.
    private bool IsGenitiveArticle(int i) => (lexicon.NounsAreCapitalized || lexicon.ArticleBeforeNames) && _tokens[i].Is(WordClass.Genitive) && _tokens[i].Is(WordClass.Definite);

    // "Another mother, who did not wish to be named": the clause tells more, but does not name.
    private int DescriptionEnd(int start, int headEnd)
    {
        for (var i = start + 1; i < headEnd; i++)
        {
            if (_tokens[i].Is(WordClass.Relative)) return i;
            if (_tokens[i].Kind == TokenKind.Open) return i;
        }

        // "a study published": what was done with it went on, and is cut off.
        while (headEnd > start + 1 && EndsAsParticiple(headEnd - 1) && IsNoun(headEnd - 2)) headEnd--;
        return headEnd;
    }

    // An inspecting body is quoted as one: "UN monitors"; "police said".
    private static SourceKind KindOfNoun(Token head, bool afterAcronym)
    {
        if (head.Is(WordClass.DocumentNoun) && !head.Is(WordClass.PersonNoun)) return SourceKind.Document;
        if (head.Is(WordClass.GroupNoun)) return afterAcronym && head.Is(WordClass.OrganizationNoun) ? SourceKind.Organization : SourceKind.Group;
        return head.Is(WordClass.OrganizationNoun) ? SourceKind.Organization : SourceKind.Unnamed;
    }

    private bool IsDefinite(int i) => _tokens[i].Is(WordClass.Definite);
}
