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
        for (var i = clause.Start; i < clause.End; i++)
        {
            ref readonly var token = ref clause.At(i);
            if (token.Entry == default) continue;
            if (token.Is(WordClass.SourcePreposition) && !_taken[i - clause.Start] && AccordingTo(clause, i)) continue;
            if (token.Is(WordClass.ClosingPreposition) && !_taken[i - clause.Start] && ClosedBy(clause, i)) continue;
            if (token.Is(WordClass.SourcePostposition) && !_taken[i - clause.Start] && ClosedByPostposition(clause, i)) continue;
            if (token.Entry.Frame == CueFrame.None || (_taken[i - clause.Start] && !OpensQuoted(clause, i)) || !CueFinder.IsCue(clause, i)) continue;
            var found = CueFinder.OnlyLabels(token) ? Label(clause, i, ref subject) : Report(clause, i, ref subject);
            _ = found;
        }

        Scripted(clause);
        if (clause.Lexicon.ColonIntroducesSpeech) LedIn(clause);
        if (clause.Lexicon.VerbSecond)
        {
            ReportedByMood(clause);
            Unclaimed(clause);
        }

        LeftOver(clause);
        if (drafts.Count == _first) MentionOnly(clause);
        if (drafts.Count - _first > 1) drafts.Sort(_first, drafts.Count - _first, ByPosition);
    }

    private bool Report(in Clause clause, int cue, ref NounPhrase subject)
    {
        if (clause.Lexicon.VerbSecond || clause.Lexicon.VerbFirst) return ReportVerbSecond(clause, cue, ref subject);
        var token = clause.At(cue);
        var group = SubjectFinder.VerbGroupStart(clause, cue);
        if (token.Entry.Form.HasFlag(CueForm.PresentParticiple) && !HasBe(clause, group, cue))
        {
            var main = subject.Found ? subject : SubjectFinder.OfSentenceWhole(clause, cue);
            return Following(clause, cue, group, main, bare: false);
        }

        if (clause.Lexicon.VerbLast) return ReportVerbLast(clause, cue, group);
        if (CitedBy(clause, cue, ref subject) is { } cited) return cited;
        if (VerbOrder.EncliticSubject(clause, group, cue) is var enclitic and >= 0) return ReportEnclitic(clause, cue, group, enclitic, ref subject);
        var left = clause.At(group - 1);
        var quotedLeft = VerbOrder.FollowsQuoted(clause, group);
        if (quotedLeft || left.Kind is TokenKind.Comma or TokenKind.Dash || group == clause.FirstContent())
        {
            var inverted = SubjectFinder.After(clause, cue + 1);
            if (inverted.Found && (quotedLeft || group == clause.FirstContent() || (token.Entry.Frame.HasFlag(CueFrame.Clause) && InversionCloses(clause, inverted, group - 1))))
            {
                subject = inverted;
                if (group == clause.FirstContent() && CueFinder.OpeningAfter(clause, inverted.End - 1).Kind is not (ContentOpening.Quoted or ContentOpening.Colon)) return false;
                if (group == clause.FirstContent()) return Following(clause, inverted.End - 1, cue, inverted, bare: false, cueEnd: cue + 1);
                return Preceding(clause, group, new NounPhrase(cue, inverted.End), cue, group, inverted);
            }
        }

        var speaker = SubjectFinder.Before(clause, cue);
        if (!speaker.Found && clause.At(group - 1).Is(WordClass.Coordinator)) speaker = subject.Found ? subject : SubjectFinder.OfSentenceWhole(clause, cue);
        if (!speaker.Found && clause.At(group - 1).Is(WordClass.InfinitiveMarker)) speaker = subject.Found ? subject : SubjectFinder.OfSentenceWhole(clause, cue);
        if (!speaker.Found && clause.Lexicon.DropsSubject) return ReportUnnamed(clause, cue, group);
        if (!speaker.Found) return false;
        subject = speaker;
        var before = clause.At(speaker.Start - 1);
        var opening = CueFinder.OpeningAfter(clause, cue);
        if (before.Kind == TokenKind.Quoted && (before.Has(TokenShape.EndsInComma) || opening.Kind is ContentOpening.None or ContentOpening.Clause) && before.Has(TokenShape.Substantial | TokenShape.EndsInComma | TokenShape.EndsInStop))
            return Preceding(clause, speaker.Start, new NounPhrase(speaker.Start, AdjunctEnd(clause, cue)), cue, group, speaker);
        if (before.Kind is TokenKind.Comma or TokenKind.Dash && opening.Kind == ContentOpening.None && (ClauseStands(clause, speaker.Start - 1) || GoesOnWithVerb(clause, AdjunctEnd(clause, cue)))
            && (token.Entry.Frame.HasFlag(CueFrame.Clause) || HasQuoted(clause, clause.Start, speaker.Start)))
            return Preceding(clause, speaker.Start, new NounPhrase(speaker.Start, AdjunctEnd(clause, cue)), cue, group, speaker);
        return Following(clause, cue, group, speaker, bare: true);
    }

    /// <summary>The words ascribed stand before the attribution [from, attribution.End), and perhaps after it as well.</summary>
    private bool Preceding(in Clause clause, int from, NounPhrase attribution, int cue, int group, NounPhrase speaker)
    {
        var end = from;
        while (end > clause.Start && clause.At(end - 1).Kind is TokenKind.Comma or TokenKind.Dash) end--;
        var start = ContentStart(clause, end);
        if (end <= start && !Enclose(clause, end, ref start)) return false;
        var draft = NewDraft(clause, cue, cue + 1, speaker);
        AddContent(clause, draft, start, end);
        // "…," he said, "…" and "…, he said, was …": the words go on behind the attribution.
        var after = attribution.End;
        var next = clause.At(after);
        var lastQuoted = clause.At(end - 1).Kind == TokenKind.Quoted;
        // "sagte er dem „Hafenboten“": a paper's name goes on with nothing.
        if (next.Kind == TokenKind.Quoted && clause.Lexicon.NounsAreCapitalized && (!next.Has(TokenShape.Spoken) || IsNamed(clause, after)))
        {
            draft.TakesMore = lastQuoted;
            drafts.Add(draft);
            return true;
        }

        if (next.Kind == TokenKind.Quoted) after--;
        if (next.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon or TokenKind.Quoted)
        {
            var more = after + 1;
            if (clause.At(more).Kind == TokenKind.Quoted && !_taken[more - clause.Start]) AddContent(clause, draft, more, more + 1);
            else if (!lastQuoted && ResumesContent(clause, more)) AddContent(clause, draft, more, ContentEnd(clause, more));
        }

        draft.TakesMore = lastQuoted;
        drafts.Add(draft);
        return true;
    }

    /// <summary>The words ascribed follow the attribution that ends at <paramref name="last"/>.</summary>
    private bool Following(in Clause clause, int last, int group, NounPhrase speaker, bool bare, int cueEnd = -1)
    {
        if (cueEnd < 0) cueEnd = last + 1;
        var frame = clause.At(cueEnd - 1).Entry.Frame;
        var (kind, index) = CueFinder.OpeningAfter(clause, last);
        var draft = NewDraft(clause, cueEnd - 1, cueEnd, speaker);
        switch (kind)
        {
            case ContentOpening.Quoted when !_taken[index - clause.Start]:
                if (clause.At(index).Has(TokenShape.Substantial) || clause.At(index - 1).Kind == TokenKind.Comma || EndsQuoted(clause, index) || frame.HasFlag(CueFrame.Clause))
                {
                    AddContent(clause, draft, index, QuotedContentEnd(clause, index, frame));
                    break;
                }

                return false;
            case ContentOpening.Colon:
                if (!clause.Within(index)) { draft.TakesMore = true; break; }
                // "stellte die neue Platte vor: „Neue Lieder“": a name.
                if (clause.Lexicon.NounsAreCapitalized && clause.At(index).Kind == TokenKind.Quoted && clause.At(index).Has(TokenShape.Titled) && !clause.At(index).Has(TokenShape.EndsInStop)) return false;
                AddContent(clause, draft, index, clause.At(index).Kind == TokenKind.Quoted ? QuotedContentEnd(clause, index, frame) : clause.LastContentEnd());
                break;
            case ContentOpening.That when (frame & (CueFrame.That | CueFrame.Clause)) != 0:
                AddContent(clause, draft, index, ReportedEnd(clause, index, group, speaker));
                break;
            case ContentOpening.Clause when !clause.Lexicon.ClauseNeedsThat && (frame.HasFlag(CueFrame.Clause) || (frame.HasFlag(CueFrame.That) && HasFiniteVerb(clause, index))):
                if (ContentEnd(clause, index) - index < MinClauseTokens || IsObject(clause, index)) return false;
                // "wies das zurück, die Sprecherin erklärte: …": the next clause is another's.
                if (clause.Lexicon.ClauseFollowsComma && LeadsIntoQuote(clause, index)) return false;
                AddContent(clause, draft, index, ReportedEnd(clause, index, group, speaker));
                break;
            case ContentOpening.Clause when frame.HasFlag(CueFrame.Quoted):
                // "He asked the crowd, “…": the quote stands further on.
                if (FirstQuoted(clause, index) is var q and > 0 && clause.At(q).Has(TokenShape.Substantial) && !_taken[q - clause.Start])
                {
                    AddContent(clause, draft, q, QuotedContentEnd(clause, q, frame));
                    break;
                }

                return false;
            case ContentOpening.None when bare && (frame.HasFlag(CueFrame.Introduction) || frame.HasFlag(CueFrame.Quoted)):
                draft.TakesMore = clause.LastContentEnd() <= index + 1;
                break;
            default:
                return false;
        }

        drafts.Add(draft);
        return !draft.Parts.IsEmpty;
    }

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

    private bool AccordingTo(in Clause clause, int at)
    {
        var length = clause.SourcePhraseAt(at);
        if (length == 0) return false;
        var source = SubjectFinder.After(clause, at + length);
        if (!source.Found) return false;
        var draft = NewDraft(clause, at, at + length, source);
        if (at == clause.FirstContent())
        {
            var comma = source.End;
            // The content itself may have been taken for the last apposition.
            if (!clause.Lexicon.VerbSecond)
            {
                while (comma > source.Start && clause.At(comma).Kind != TokenKind.Comma) comma--;
                if (comma == source.Start) return false;
                draft = NewDraft(clause, at, at + length, source with { End = comma });
            }

            if (clause.At(comma).Kind == TokenKind.Comma) comma++;
            AddContent(clause, draft, comma, ContentEnd(clause, comma));
        }
        else
        {
            var end = at;
            while (end > clause.Start && clause.At(end - 1).Kind is TokenKind.Comma or TokenKind.Dash) end--;
            var start = ContentStart(clause, end);
            if (end <= start && !Enclose(clause, end, ref start)) return false;
            AddContent(clause, draft, start, end);
            var more = source.End + 1;
            // "The bridge, according to Holm, is unsafe."
            if (GoesOnWithVerb(clause, source.End)) AddContent(clause, draft, more, ContentEnd(clause, more));
            else if (clause.At(source.End).Kind == TokenKind.Comma && clause.At(more).Kind == TokenKind.Quoted && clause.At(end - 1).Kind == TokenKind.Quoted) AddContent(clause, draft, more, more + 1);
            if (clause.Lexicon.VerbSecond && clause.At(source.End).Kind == TokenKind.Quoted && !_taken[source.End - clause.Start] && clause.At(source.End).Has(TokenShape.Spoken) && !IsNamed(clause, source.End)) AddContent(clause, draft, source.End, source.End + 1);
            if (clause.Lexicon.VerbSecond && clause.At(source.End).IsWord) AddContent(clause, draft, source.End, ContentEnd(clause, source.End));
        }

        drafts.Add(draft);
        return !draft.Parts.IsEmpty;
    }

    // Script style: “NAME: "…"”, and the line that only names the speaker.
    private void Scripted(in Clause clause)
    {
        for (var i = clause.Start + 1; i + 1 < clause.End && i - clause.Start < 12; i++)
        {
            if (clause.At(i).Kind != TokenKind.Colon || clause.At(i + 1).Kind != TokenKind.Quoted || _taken[i + 1 - clause.Start]) continue;
            var speaker = SubjectFinder.OfSentenceWhole(clause, i);
            if (!speaker.Found || speaker.End != i || !char.IsUpper(clause.Text[clause.At(speaker.Start).Start]) && !clause.Lexicon.Caseless) return;
            if (clause.Lexicon.VerbSecond && VerbSecondClause.FiniteVerb(clause, clause.Start, i) >= 0) return;
            var draft = new AttributionDraft { Position = clause.At(clause.Start).Start, Speaker = clause.Span(speaker.Start, speaker.End) };
            AddContent(clause, draft, i + 1, i + 2);
            drafts.Add(draft);
            return;
        }
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

    private static AttributionDraft NewDraft(in Clause clause, int cueStart, int cueEnd, NounPhrase speaker) => new()
    {
        Position = clause.At(Math.Min(cueStart, speaker.Found ? speaker.Start : cueStart)).Start,
        Cue = clause.Span(cueStart, cueEnd),
        InheritsSpeaker = !speaker.Found && clause.Lexicon.DropsSubject,
        Speaker = speaker.Found ? clause.Span(speaker.Start, speaker.End) : null,
    };

    private void AddContent(in Clause clause, AttributionDraft draft, int start, int end)
    {
        if (end <= start) return;
        for (var i = start; i < end; i++) _taken[i - clause.Start] = true;
        draft.Add(Part(clause, start, end));
        var last = clause.At(end - 1);
        if (last.Kind == TokenKind.Quoted) draft.RunsOn = last.Has(TokenShape.Unclosed);
        if (end - start == 1 && last.Kind == TokenKind.Quoted) draft.TakesMore = true;
    }

    /// <summary>
    /// "The evidence shows that …, according to the monitors": the outer attribution ascribes the inner one with its words.
    /// The inner draft gives way unless it holds quoted words.
    /// </summary>
    private bool Enclose(in Clause clause, int end, ref int start)
    {
        if (drafts.Count == _first || end <= clause.Start) return false;
        var inner = drafts[^1];
        if (inner.Parts.Length != 1 || inner.Parts[0].Kind != QuoteKind.Indirect || inner.Parts[0].Span.End != clause.At(end - 1).End) return false;
        start = end;
        while (start > clause.Start && clause.At(start - 1).Start >= inner.Position) start--;
        drafts.RemoveAt(drafts.Count - 1);
        return true;
    }

    private DraftPart Part(in Clause clause, int start, int end)
    {
        if (end - start == 1 && clause.At(start).Kind == TokenKind.Quoted)
            return new DraftPart(QuotedSpan.OpeningAt(spans, clause.At(start).Start).Inner, QuoteKind.Direct);
        return new DraftPart(clause.Span(start, end), HasQuoted(clause, start, end) ? QuoteKind.Mixed : QuoteKind.Indirect);
    }

    // Where content that ends before the attribution starts: behind an earlier attribution or at the sentence's head.
    private int ContentStart(in Clause clause, int end)
    {
        var start = end;
        while (start > clause.Start && !_taken[start - 1 - clause.Start]) start--;
        // "He was happy: “A good start,” he said."
        if (end - 2 > start && clause.At(end - 1).Kind == TokenKind.Quoted && clause.At(end - 2).Kind == TokenKind.Colon) return end - 1;
        if (end > clause.Start && clause.At(end - 1).Kind == TokenKind.Quoted && clause.At(end - 1).Has(TokenShape.Substantial) && clause.At(end - 1).Has(TokenShape.Capitalized))
        {
            var before = clause.At(end - 2);
            // A whole quoted sentence stands on its own behind an opening adjunct: `Asked about it, "No," he said`.
            if (end - 2 < start || before.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash or TokenKind.Stop) return end - 1;
        }

        while (start < end && clause.At(start).Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Close or TokenKind.Semicolon) start++;
        return start;
    }

    private static int QuotedContentEnd(in Clause clause, int quoted, CueFrame frame)
    {
        var token = clause.At(quoted);
        var next = clause.At(quoted + 1);
        if (!clause.Within(quoted + 1) || next.Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon) return quoted + 1;
        if (token.Has(TokenShape.EndsInStop | TokenShape.EndsInComma) || next.Kind is TokenKind.Comma or TokenKind.Dash) return quoted + 1;
        return (frame & CueFrame.Clause) != 0 ? ContentEnd(clause, quoted) : quoted + 1;
    }

    /// <summary>Where indirect words end: the sentence's end, or before a second attribution or an afterthought of the reporter's.</summary>
    private static int ContentEnd(in Clause clause, int start)
    {
        var end = clause.LastContentEnd();
        var depth = InBrackets(clause, start) ? 1 : 0;
        for (var i = start + 1; i < end; i++)
        {
            var token = clause.At(i);
            if (token.Kind == TokenKind.Open && depth > 0) depth++;
            // The bracket that the attribution stands in ends what it ascribes.
            if (token.Kind == TokenKind.Close && depth > 0 && --depth == 0) return i;
            if (token.Kind == TokenKind.Semicolon && HasOwnAttribution(clause, i + 1, end)) return i;
            if (token.Kind == TokenKind.Comma)
            {
                var next = clause.At(i + 1);
                if (next.Entry.Form.HasFlag(CueForm.PresentParticiple) && next.Entry.Frame != CueFrame.None) return i;
                if (clause.SourcePhraseAt(i + 1) > 0) return i;
                if (next.Is(WordClass.Coordinator | WordClass.Subordinator) && !next.Is(WordClass.That | WordClass.Relative) && HasOwnAttribution(clause, i + 2, end)) return i;
            }
            else if (token.Is(WordClass.Coordinator) && (clause.At(i + 1).Entry.Form & CueForm.Past) != 0
                && (clause.At(i + 1).Entry.Frame & (CueFrame.Clause | CueFrame.That | (clause.Lexicon.ClauseNeedsThat ? CueFrame.Label : 0))) != 0 && i - start >= MinClauseTokens)
            {
                return clause.At(i - 1).Kind == TokenKind.Comma ? i - 1 : i;
            }
        }

        return end;
    }

    private static bool InBrackets(in Clause clause, int index)
    {
        for (var i = index - 1; clause.Within(i) && index - i < MaxBracketTokens; i--)
        {
            if (clause.At(i).Kind is TokenKind.Open or TokenKind.Close) return clause.At(i).Kind == TokenKind.Open;
        }

        return false;
    }

    // "The man, who said he was tired, left": the main verb is still to come.
    private static int ReportedEnd(in Clause clause, int index, int group, NounPhrase speaker)
    {
        var end = ContentEnd(clause, index);
        if (!clause.At(group - 1).Is(WordClass.Relative) || clause.At(group - 2).Kind != TokenKind.Comma || speaker.Start != clause.FirstContent()) return end;
        for (var i = index + 1; i < end; i++)
        {
            if (clause.At(i).Kind == TokenKind.Comma) return i;
        }

        return end;
    }

    // ", though she admitted …": what follows has a speaker and a verb of its own.
    private static bool HasOwnAttribution(in Clause clause, int start, int end)
    {
        for (var i = start + 1; i < end && i - start < MaxOwnSubjectTokens; i++)
        {
            var token = clause.At(i);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) return false;
            if ((token.Entry.Form & CueForm.Past) != 0 && token.Entry.Frame.HasFlag(CueFrame.Clause)) return CueFinder.IsCue(clause, i);
            if (clause.LooksLikeVerb(i) && !token.Is(WordClass.Auxiliary)) return false;
        }

        return false;
    }

    // "…, said NAME." inverts; "NAME, a lawyer, said the plan …" and "…, said her group planned …" do not.
    private static bool InversionCloses(in Clause clause, NounPhrase inverted, int comma)
    {
        for (var i = inverted.Start; i < inverted.End; i++)
        {
            if (clause.At(i).Kind == TokenKind.Comma) break;
            if (clause.LooksLikeVerb(i) && !clause.IsReducedRelative(i)) return false;
        }

        var named = SubjectFinder.Before(clause, comma + 1);
        for (var i = named.Start; named.Found && i < named.End && !clause.At(i).Is(WordClass.Relative); i++)
        {
            if (clause.LooksLikeVerb(i) && clause.At(i).Is(WordClass.Auxiliary)) return Closes(clause, inverted);
        }

        if (named.Found && (named.Start <= clause.FirstContent() || clause.At(named.Start - 1).Kind is TokenKind.Quoted)) return false;
        return Closes(clause, inverted);
    }

    private static bool Closes(in Clause clause, NounPhrase inverted)
    {
        var next = clause.At(inverted.End);
        if (next.Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon) return true;
        return next.Is(WordClass.Preposition | WordClass.Temporal | WordClass.Coordinator | WordClass.Subordinator | WordClass.Adverb);
    }

    // "…, said Hussain, but such feuds …": what follows a parenthetical attribution is the rest of what was said.
    private static bool ResumesContent(in Clause clause, int index)
    {
        var token = clause.At(index);
        if (!clause.Within(index) || token.Kind != TokenKind.Word || token.IsCapitalized) return false;
        if (token.Is(WordClass.Relative | WordClass.Temporal) || token.Entry.Form.HasFlag(CueForm.PresentParticiple)) return false;
        if (token.Is(WordClass.InfinitiveMarker)) return true;
        if (token.Is(WordClass.Preposition) || (token.Is(WordClass.Subordinator) && !token.Is(WordClass.That))) return false;
        return !clause.HasEnding(index, clause.Lexicon.ParticipleEndings);
    }

    // "The bridge, Holm said, was unsafe": the verb behind the second comma is that of the words before the first.
    private static bool GoesOnWithVerb(in Clause clause, int comma) => clause.At(comma).Kind == TokenKind.Comma
        && clause.At(comma + 1).Is(WordClass.Auxiliary) && !clause.At(comma + 1).IsCapitalized;

    // "Under the motion, the town …": an opening adjunct is no clause.
    private static bool ClauseStands(in Clause clause, int end)
    {
        var first = clause.FirstContent();
        if (end - first < MinClauseTokens) return false;
        if (!clause.At(first).Is(WordClass.Preposition | WordClass.Temporal)) return true;
        for (var i = first; i < end; i++)
        {
            if (clause.LooksLikeVerb(i)) return true;
        }

        return false;
    }

    // "added it to the bill": a pronoun and a preposition make no clause.
    private static bool IsObject(in Clause clause, int index) =>
        clause.At(index).Is(WordClass.Neuter | WordClass.ObjectPronoun) && clause.At(index + 1).Is(WordClass.Preposition);

    private bool OpensQuoted(in Clause clause, int cue)
    {
        var (kind, index) = CueFinder.OpeningAfter(clause, cue);
        return kind == ContentOpening.Quoted && index - cue <= 2 && !_taken[index - clause.Start];
    }

    private static bool HasBe(in Clause clause, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (clause.At(i).Is(WordClass.Be)) return true;
        }

        return false;
    }

    private static bool HasQuoted(in Clause clause, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (clause.At(i).Kind == TokenKind.Quoted) return true;
        }

        return false;
    }

    private static bool HasFiniteVerb(in Clause clause, int start)
    {
        for (var i = start; i < clause.End; i++)
        {
            var token = clause.At(i);
            if (token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon) return false;
            if (token.Is(WordClass.Relative) || token.Is(WordClass.InfinitiveMarker)) return false;
            if (token.Is(WordClass.Auxiliary)) return true;
        }

        return false;
    }

    private static int FirstQuoted(in Clause clause, int from)
    {
        for (var i = from; i < clause.End; i++)
        {
            if (clause.At(i).Kind == TokenKind.Quoted) return i;
        }

        return -1;
    }

    private static bool EndsQuoted(in Clause clause, int quoted) => quoted + 1 >= clause.LastContentEnd();

    private static int AdjunctEnd(in Clause clause, int cue)
    {
        var i = cue + 1;
        while (clause.Within(i) && clause.At(i).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Other) i++;
        return i;
    }
}
