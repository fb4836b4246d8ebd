namespace NewsParsing;

/// <content>Sentences without a reporting word: quoted words alone, and those that only name somebody.</content>
internal sealed partial class AttributionFinder
{
    // "“…,” Holm fumed": any past tense between a quote that leads on and its speaker reports it.
    private void AnyVerbBehind(in Clause clause)
    {
        for (var i = clause.Start; i + 2 < clause.End; i++)
        {
            if (clause.At(i).Kind != TokenKind.Quoted || _taken[i - clause.Start] || !LeadsOn(clause, i)) continue;
            for (var verb = i + 1; verb < clause.End && verb - i < MaxOwnSubjectTokens; verb++)
            {
                if (clause.At(verb).Kind is not (TokenKind.Word or TokenKind.Number)) break;
                if (!clause.LooksLikeVerb(verb)) continue;
                var speaker = verb == i + 1 ? SubjectFinder.After(clause, verb + 1) : SubjectFinder.Before(clause, verb);
                if (clause.At(verb).Is(WordClass.Auxiliary) || !speaker.Found || (verb > i + 1 && speaker.Start != i + 1)) break;
                Preceding(clause, i + 1, new NounPhrase(i + 1, verb == i + 1 ? speaker.End : AdjunctEnd(clause, verb)), verb, verb, speaker);
                break;
            }
        }
    }

    private static bool LeadsOn(in Clause clause, int quoted)
    {
        var token = clause.At(quoted);
        // "The musical “Main Street!” closed": behind a word stands the name of a thing.
        if (token.Has(TokenShape.Titled) || clause.At(quoted - 1).Kind is TokenKind.Word or TokenKind.Number || (quoted > clause.FirstContent() && !token.Has(TokenShape.Substantial))) return false;
        return token.Has(TokenShape.EndsInComma) || token.Has(TokenShape.EndsInStop) && token.Has(TokenShape.Capitalized) || clause.At(quoted + 1).Kind == TokenKind.Comma && token.Has(TokenShape.Substantial);
    }

    // A sentence of nothing but quoted words that no verb has claimed: whoever spoke last goes on.
    private void LeftOver(in Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            var token = clause.At(i);
            if (token.Kind != TokenKind.Quoted || _taken[i - clause.Start] || !token.Has(TokenShape.Substantial) || token.Has(TokenShape.Titled)) continue;
            var alone = clause.End - clause.Start == 1 || clause.FirstContent() == i && i + 1 >= clause.LastContentEnd();
            if (!alone) continue;
            var draft = new AttributionDraft
            {
                Position = token.Start,
                InheritsSpeaker = true,
                TakesMore = true,
            };
            AddContent(clause, draft, i, i + 1);
            drafts.Add(draft);
        }
    }

    // "Her apprentice, Omar Reyes, left": the name behind the role. "Northern Water, the company that runs the dam, closed": what has the name.
    private static bool TellsMore(in Clause clause, NounPhrase subject, NounPhrase whole) =>
        whole.End > subject.End && (clause.At(subject.End - 1).IsCapitalized && clause.At(subject.End + 1).Is(WordClass.Determiner)
            || (!clause.At(subject.End - 1).IsCapitalized || clause.At(subject.Start).Is(WordClass.Determiner)) && clause.At(subject.End + 1).IsCapitalized && clause.At(whole.End - 1).IsCapitalized);

    // A sentence without an attribution may still name who "he" is in the next one.
    private void MentionOnly(in Clause clause)
    {
        var subject = clause.Lexicon.VerbSecond ? MainSubject(clause, clause.End) : SubjectFinder.OfSentence(clause, clause.End);
        var whole = subject.Found && clause.At(subject.End).Kind == TokenKind.Comma ? SubjectFinder.OfSentenceWhole(clause, clause.End) : subject;
        var told = TellsMore(clause, subject, whole);
        if (told) subject = whole;
        // "An oceanographer at the institute, she leads": the apposition stands before its subject.
        if (subject.Found && clause.At(subject.End).Kind == TokenKind.Comma && clause.At(subject.End + 1).Is(WordClass.SubjectPronoun) && !clause.At(subject.End + 1).Is(WordClass.Relative)
            && subject.Start == clause.FirstContent() && clause.At(subject.Start).Is(WordClass.Determiner) && !clause.At(subject.Start).Is(WordClass.Definite)) (subject, told) = (new NounPhrase(subject.End + 1, subject.End + 2), true);
        // "Sage-femme à Brévenne, Lucie Morand …": so does a role without an article.
        if (!told && subject.Found && clause.At(subject.End).Kind == TokenKind.Comma && clause.At(subject.Start).Is(WordClass.PersonNoun) && clause.At(subject.End + 1).IsCapitalized && clause.At(subject.End + 2).IsCapitalized && NameFinder.FirstFullName(clause) is { Found: true } fronted && fronted.Start == subject.End + 1)
            (subject, told) = (fronted, true);
        // "The man who runs it, student Deshawn Miles, came forward": the first full name says who the subject is.
        if (!subject.Found || !told && !clause.At(subject.End - 1).IsCapitalized && !clause.At(subject.Start).Is(WordClass.SubjectPronoun))
        {
            var named = NameFinder.FirstFullName(clause);
            if (named.Found) subject = named;
        }

        if (!subject.Found || !clause.At(subject.Start).IsWord) return;
        drafts.Add(new AttributionDraft
        {
            Position = clause.At(subject.Start).Start,
            Speaker = clause.Span(subject.Start, subject.End),
            IsMentionOnly = true,
        });
    }
}
