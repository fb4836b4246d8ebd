using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>
/// Finds the attributions of one sentence: reporting verb, speaker, and the words ascribed, whether they stand before
/// (<c>"…," said NAME</c>), after (<c>NAME said …</c>) or around (<c>…, NAME said, …</c>).
/// </summary>
internal sealed partial class AttributionFinder(List<AttributionDraft> drafts, List<QuotedSpan> spans)
{
    private const int MinClauseTokens = 3;
    private const int MaxOwnSubjectTokens = 8;
    private const int MaxBracketTokens = 40;

    private static readonly Comparer<AttributionDraft> ByPosition = Comparer<AttributionDraft>.Create((a, b) => a.Position.CompareTo(b.Position));

    private readonly List<bool> _taken = [];
    private int _first;

    /// <summary>Appends the sentence's attributions to the drafts, in the order of their verbs.</summary>
    public void Find(in Clause clause)
    {
        _first = drafts.Count;
        _taken.Clear();
        CollectionsMarshal.SetCount(_taken, clause.End - clause.Start);
        CollectionsMarshal.AsSpan(_taken).Clear();
        NounPhrase subject = default;
        var hasQuoted = false;
        for (var i = clause.Start; i < clause.End; i++)
        {
            ref readonly var token = ref clause.At(i);
            hasQuoted |= token.Kind == TokenKind.Quoted;
            if (token.Entry == default) continue;
            if (token.Is(WordClass.SourcePreposition) && !_taken[i - clause.Start] && AccordingTo(clause, i)) continue;
            if (token.Is(WordClass.ClosingPreposition) && !_taken[i - clause.Start] && ClosedBy(clause, i)) continue;
            if (token.Is(WordClass.SourcePostposition) && !_taken[i - clause.Start] && ClosedByPostposition(clause, i)) continue;
            if (token.Entry.Form.HasFlag(CueForm.PastParticiple) && clause.Lexicon.PlainOrder && !_taken[i - clause.Start] && LabelledBy(clause, i)) continue;
            if (token.Entry.Frame == CueFrame.None || (_taken[i - clause.Start] && !OpensQuoted(clause, i)) || !CueFinder.IsCue(clause, i)) continue;
            var found = CueFinder.OnlyLabels(token) ? Label(clause, i, ref subject) : Report(clause, i, ref subject);
            // "sprach von einer „Farce“", "which she described as “a farce”": no words follow, only what it is called.
            if (!found && token.Entry.Frame.HasFlag(CueFrame.Label)) Label(clause, i, ref subject);
        }

        if (hasQuoted) Scripted(clause);
        if (hasQuoted && clause.Lexicon.ColonIntroducesSpeech) LedIn(clause);
        if (clause.Lexicon.VerbSecond)
        {
            ToldByNoun(clause);
            ReportedByMood(clause);
            if (hasQuoted) Unclaimed(clause);
            NamesBeforePronoun(clause);
        }

        if (hasQuoted && !clause.Lexicon.VerbSecond && !clause.Lexicon.VerbLast && !clause.Lexicon.VerbFirst && clause.Lexicon.PastEndings.Length > 0)
        {
            AnyVerbBehind(clause);
            Fragments(clause);
        }

        if (hasQuoted && !clause.Lexicon.VerbSecond) Viewed(clause);
        if (hasQuoted) LeftOver(clause);
        if (drafts.Count == _first) MentionOnly(clause);
        if (drafts.Count - _first > 1) drafts.Sort(_first, drafts.Count - _first, ByPosition);
    }

    private bool Report(in Clause clause, int cue, ref NounPhrase subject)
    {
        if (clause.Lexicon.VerbSecond || clause.Lexicon.VerbFirst) return ReportVerbSecond(clause, cue, ref subject);
        var token = clause.At(cue);
        if (token.Entry.Frame.HasFlag(CueFrame.Impersonal)) return ReportImpersonal(clause, cue);
        var group = SubjectFinder.VerbGroupStart(clause, cue);
        if (token.Entry.Form.HasFlag(CueForm.PresentParticiple) && !HasBe(clause, group, cue))
        {
            var main = OfParticiple(clause, group, subject);
            return main.Found && Following(clause, cue, group, main, bare: false);
        }

        if (clause.Lexicon.VerbLast) return ReportVerbLast(clause, cue, group);
        if (CitedBy(clause, cue, ref subject) is { } cited) return cited;
        if (VerbOrder.EncliticSubject(clause, group, cue) is var enclitic and >= 0) return ReportEnclitic(clause, cue, group, enclitic, ref subject);
        var left = clause.At(group - 1);
        var quotedLeft = VerbOrder.FollowsQuoted(clause, group);
        if (quotedLeft || left.Kind is TokenKind.Comma or TokenKind.Dash || group == clause.FirstContent())
        {
            var inverted = InvertedSubject(clause, cue);
            if (inverted.Found && (quotedLeft && !VerbFollows(clause, inverted) || group == clause.FirstContent() || (token.Entry.Frame.HasFlag(CueFrame.Clause) && !token.Entry.Frame.HasFlag(CueFrame.NeedsAddressee) && ComplementAfter(clause, cue, token.Entry.Frame) < 0 && InversionCloses(clause, inverted, group - 1))))
            {
                subject = inverted;
                if (group == clause.FirstContent() && CueFinder.OpeningAfter(clause, inverted.End - 1).Kind is not (ContentOpening.Quoted or ContentOpening.Colon)) return false;
                if (group == clause.FirstContent()) return Following(clause, inverted.End - 1, cue, inverted, bare: false, cueEnd: cue + 1);
                return Preceding(clause, group, new NounPhrase(cue, inverted.End), cue, group, inverted);
            }
        }

        var speaker = SubjectFinder.Before(clause, cue);
        if (!speaker.Found && clause.At(group - 1).Is(WordClass.Coordinator)) speaker = subject.Found ? subject : SubjectFinder.OfCoordinated(clause, group - 1);
        if (!speaker.Found && clause.At(group - 1).Is(WordClass.Coordinator)) speaker = SubjectFinder.OfSentenceWhole(clause, cue);
        if (!speaker.Found && clause.At(group - 1).Is(WordClass.InfinitiveMarker)) speaker = subject.Found ? subject : SubjectFinder.OfSentenceWhole(clause, cue);
        if (!speaker.Found && clause.Lexicon.DropsSubject) return ReportUnnamed(clause, cue, group);
        if (!speaker.Found) return false;
        subject = speaker;
        var before = clause.At(speaker.Start - 1);
        var opening = CueFinder.OpeningAfter(clause, cue);
        // "On the channel's “This Week,” Holm said that …": what stands in marks is the name of a thing.
        var namesThing = (clause.At(speaker.Start - 2).IsWord || before.Has(TokenShape.Titled) && clause.At(speaker.Start - 3).Is(WordClass.DocumentNoun)) && opening.Kind is ContentOpening.That or ContentOpening.Clause && !clause.At(speaker.Start - 2).Is(WordClass.Coordinator);
        var openingFits = opening.Kind is ContentOpening.None or ContentOpening.Clause
            || (opening.Kind == ContentOpening.Quoted && before.Has(TokenShape.EndsInStop) && clause.At(cue + 1).Kind == TokenKind.Comma);
        if (before.Kind == TokenKind.Quoted && !namesThing && !(_taken[speaker.Start - 1 - clause.Start] && opening.Kind is ContentOpening.Quoted or ContentOpening.That) && (before.Has(TokenShape.EndsInComma) || openingFits) && before.Has(TokenShape.Substantial | TokenShape.EndsInComma | TokenShape.EndsInStop))
            return Preceding(clause, speaker.Start, new NounPhrase(speaker.Start, AdjunctEnd(clause, cue)), cue, group, speaker);
        if (before.Kind is TokenKind.Comma or TokenKind.Dash && opening.Kind == ContentOpening.None && (ClauseStands(clause, speaker.Start - 1) || GoesOnBehind(clause, AdjunctEnd(clause, cue)))
            && (token.Entry.Frame.HasFlag(CueFrame.Clause) || IsFinding(clause, token.Entry.Frame, speaker) || HasQuoted(clause, clause.Start, speaker.Start)))
            return Preceding(clause, speaker.Start, new NounPhrase(speaker.Start, AdjunctEnd(clause, cue)), cue, group, speaker);
        if (before.Kind == TokenKind.Comma && clause.FirstContent() < speaker.Start - 1 && GoesOnInMarks(clause, cue) && ContentStart(clause, speaker.Start - 1) < speaker.Start - 1)
            return Preceding(clause, speaker.Start, new NounPhrase(speaker.Start, cue + 1), cue, group, speaker);
        return Following(clause, cue, group, speaker, bare: true);
    }

    // "The truth is, Holm said, “there is no bridge”": words in marks that open small go on with the sentence before the attribution.
    private static bool GoesOnInMarks(in Clause clause, int cue)
    {
        var quoted = clause.At(cue + 2);
        return clause.At(cue + 1).Kind == TokenKind.Comma && quoted.Kind == TokenKind.Quoted && !quoted.Has(TokenShape.Capitalized) && clause.Text[quoted.Start..quoted.End].ContainsAnyInRange('a', 'z');
    }

    // "Prices rose by half, a survey found": what papers and those who study things found out may stand before it.
    private static bool IsFinding(in Clause clause, CueFrame frame, NounPhrase speaker) =>
        frame.HasFlag(CueFrame.Finding) && HasClass(clause, speaker, WordClass.DocumentNoun | WordClass.GroupNoun);

    private static AttributionDraft NewDraft(in Clause clause, int cueStart, int cueEnd, NounPhrase speaker) => new()
    {
        Position = clause.At(Math.Min(cueStart, speaker.Found ? speaker.Start : cueStart)).Start,
        Cue = clause.Span(cueStart, cueEnd),
        Frame = clause.At(cueStart).Entry.Frame,
        InheritsSpeaker = !speaker.Found && clause.Lexicon.DropsSubject,
        Speaker = speaker.Found ? clause.Span(speaker.Start, speaker.End) : null,
        Relative = speaker.Found ? RelativeBehind(clause, speaker, cueStart) : null,
    };

    // "Nora Holm, who said": the pronoun is the verb's subject, and stands for the phrase before it.
    private static TextSpan? RelativeBehind(in Clause clause, NounPhrase speaker, int cue)
    {
        // German "der" behind a comma is as often an article.
        if (clause.Lexicon.VerbSecond) return null;
        var relative = clause.At(speaker.End).Kind == TokenKind.Comma ? speaker.End + 1 : speaker.End;
        if (relative >= cue || !clause.At(relative).Is(WordClass.Relative) || SubjectFinder.VerbGroupStart(clause, cue) != relative + 1) return null;
        return clause.Span(relative, relative + 1);
    }

    private void AddContent(in Clause clause, AttributionDraft draft, int start, int end)
    {
        // "(“I will not fight,” Holm said.)": a bracket around words and attribution is neither's.
        while (start < end && clause.At(start).Kind == TokenKind.Open && clause.IndexOf(TokenKind.Close, start + 1, Math.Min(end, start + MaxBracketTokens)) < 0) start++;
        // "told me when I asked why": the question itself is not told.
        if (end <= start || end - start == 1 && clause.At(start).Is(WordClass.Question)) return;
        for (var i = start; i < end; i++) _taken[i - clause.Start] = true;
        draft.Add(Part(clause, start, end));
        var last = clause.At(end - 1);
        if (last.Kind == TokenKind.Quoted) draft.RunsOn = last.Has(TokenShape.Unclosed);
        if (end - start == 1 && last.Kind == TokenKind.Quoted) draft.TakesMore = true;
    }

    private DraftPart Part(in Clause clause, int start, int end)
    {
        if (end - start == 1 && clause.At(start).Kind == TokenKind.Quoted)
            return new DraftPart(QuotedSpan.OpeningAt(spans, clause.At(start).Start).Inner, CompletesClause(clause, start) ? QuoteKind.Mixed : QuoteKind.Direct);
        return new DraftPart(clause.Span(start, end), HasQuoted(clause, start, end) ? QuoteKind.Mixed : QuoteKind.Indirect);
    }

    // "said that “all is well”": the clause is the reporter's, however many of its words are the speaker's. Where the verb comes last, "that" opens direct speech as well.
    private static bool CompletesClause(in Clause clause, int quoted)
    {
        var before = clause.At(quoted - 1).Kind == TokenKind.Comma ? quoted - 2 : quoted - 1;
        return clause.At(before).Is(WordClass.That) && !clause.Lexicon.VerbLast;
    }

    private static bool HasBe(in Clause clause, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (clause.At(i).Is(WordClass.Be)) return true;
        }

        return false;
    }

    private static bool HasQuoted(in Clause clause, int start, int end) => clause.IndexOf(TokenKind.Quoted, start, end) >= 0;

    private static int FirstQuoted(in Clause clause, int from) => clause.IndexOf(TokenKind.Quoted, from, clause.End);

    private static int AdjunctEnd(in Clause clause, int cue)
    {
        var i = cue + 1;
        while (clause.Within(i) && clause.At(i).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Other) i++;
        return i;
    }
}
