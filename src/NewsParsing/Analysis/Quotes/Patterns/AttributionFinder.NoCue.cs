namespace NewsParsing;

/// <content>Sentences without a reporting word: quoted words alone, and those that only name somebody.</content>
internal sealed partial class AttributionFinder
{
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

    // A sentence without an attribution may still name who "he" is in the next one.
    private void MentionOnly(in Clause clause)
    {
        var subject = clause.Lexicon.VerbSecond ? MainSubject(clause, clause.End) : SubjectFinder.OfSentence(clause, clause.End);
        // "The man who runs it, student Deshawn Miles, came forward": the first full name says who the subject is.
        if (!subject.Found || !clause.At(subject.End - 1).IsCapitalized && !clause.At(subject.Start).Is(WordClass.SubjectPronoun))
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
