namespace NewsParsing;

/// <content>An object and what it was called: <c>called the plan "a disaster"</c>.</content>
internal sealed partial class AttributionFinder
{
    // "… called the plan “a disaster”": only the quoted words are ascribed.
    private bool Label(in Clause clause, int cue, ref NounPhrase subject)
    {
        var quoted = FirstQuoted(clause, cue + 1);
        if (clause.Lexicon.VerbSecond || clause.Lexicon.VerbFirst) return LabelVerbSecond(clause, cue, quoted, ref subject);
        if (quoted < 0 || _taken[quoted - clause.Start]) return false;
        var speaker = SubjectFinder.Before(clause, cue);
        if (!speaker.Found) speaker = subject.Found ? subject : SubjectFinder.OfSentenceWhole(clause, cue);
        if (!speaker.Found) return false;
        for (var i = cue + 1; i < quoted; i++)
        {
            if (clause.At(i).Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash || CueFinder.IsCue(clause, i)) return false;
        }

        // "They call it “reserve capacity.”": what is always called so, or what the writer calls so, quotes nobody.
        if (clause.At(speaker.End - 1).Is(WordClass.FirstPerson)) return false;
        if (!clause.At(quoted).Has(TokenShape.Substantial) && (clause.At(cue).Entry.Form & CueForm.Past) == 0) return false;
        subject = speaker;
        var draft = NewDraft(clause, cue, cue + 1, speaker);
        AddContent(clause, draft, quoted, quoted + 1);
        drafts.Add(draft);
        return true;
    }
}
