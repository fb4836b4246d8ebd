using System.Text.Json;

namespace NewsParsing;

/// <content>From the language's file to its words.</content>
internal sealed partial class SpeechLexicon
{
    private static SpeechLexicon Load(string language)
    {
        using var stream = EmbeddedData.Open(language + FileEnding);
        if (stream is null) return Wordless;
        var data = JsonSerializer.Deserialize(stream, SpeechDataContext.Default.SpeechData)!;
        var entries = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        foreach (var (name, words) in data.Words)
        {
            var wordClass = ClassNamed(name);
            foreach (var word in words) Merge(entries, word, new WordEntry(wordClass, default, default));
        }

        foreach (var (name, verbs) in data.Cues)
        {
            var frame = FrameNamed(name);
            foreach (var verb in verbs) AddVerb(entries, verb, frame);
        }

        var phrases = WordByWord(data.SourcePrepositions);
        // Only the first word can open a phrase; MatchSourcePhrase checks the rest.
        foreach (var phrase in phrases) Merge(entries, phrase[0], new WordEntry(WordClass.SourcePreposition, default, default));
        foreach (var word in data.ClosingPrepositions) Merge(entries, word, new WordEntry(WordClass.ClosingPreposition, default, default));
        // Only the last word can close a phrase; SourcePostpositionAt checks the rest.
        foreach (var phrase in data.SourcePostpositions) Merge(entries, phrase[(phrase.LastIndexOf(' ') + 1)..], new WordEntry(WordClass.SourcePostposition, default, default));
        return new SpeechLexicon(language, entries, data, phrases);
    }

    private static string[][] WordByWord(string[] phrases)
    {
        var words = Array.ConvertAll(phrases, p => p.Split(' '));
        Array.Sort(words, (a, b) => b.Length.CompareTo(a.Length));
        return words;
    }

    // A verb is its forms: base, present, past, past participle, present participle; "-" where the language has none.
    private static void AddVerb(Dictionary<string, WordEntry> entries, string forms, CueFrame frame)
    {
        var position = 0;
        foreach (var form in forms.Split(' '))
        {
            foreach (var variant in form.Split('/'))
            {
                if (variant != "-") Merge(entries, variant, new WordEntry(default, frame, (CueForm)(1 << position)));
            }

            position++;
        }
    }

    private static void Merge(Dictionary<string, WordEntry> entries, string word, WordEntry more)
    {
        var key = word.ToLowerInvariant();
        var known = entries.GetValueOrDefault(key);
        entries[key] = new WordEntry(known.Class | more.Class, known.Frame | more.Frame, known.Form | more.Form);
    }

    private static CueFrame FrameNamed(string name) => name switch
    {
        "statement" => CueFrame.Quoted | CueFrame.That | CueFrame.Clause,
        "clause" => CueFrame.Quoted | CueFrame.That,
        "quote" => CueFrame.Quoted,
        "addressee" => CueFrame.Quoted | CueFrame.That | CueFrame.Clause | CueFrame.Addressee,
        "label" => CueFrame.Label,
        "intro" => CueFrame.Quoted | CueFrame.That | CueFrame.Introduction,
        "separable" => CueFrame.Quoted | CueFrame.That | CueFrame.Clause | CueFrame.Separable,
        "impersonal" => CueFrame.Quoted | CueFrame.Clause | CueFrame.Impersonal,
        "object" => CueFrame.Object,
        "infinitive" => CueFrame.Infinitive,
        "directive" => CueFrame.Directive,
        "topic" => CueFrame.Topic,
        "finding" => CueFrame.Finding,
        "takesNouns" => CueFrame.TakesNouns,
        "needsAddressee" => CueFrame.NeedsAddressee,
        _ => CueFrame.None,
    };

    private static WordClass ClassNamed(string name) => name switch
    {
        "determiner" => WordClass.Determiner,
        "subjectPronoun" => WordClass.SubjectPronoun,
        "objectPronoun" => WordClass.ObjectPronoun,
        "preposition" => WordClass.Preposition,
        "coordinator" => WordClass.Coordinator,
        "subordinator" => WordClass.Subordinator,
        "auxiliary" => WordClass.Auxiliary,
        "be" => WordClass.Be,
        "adverb" => WordClass.Adverb,
        "temporal" => WordClass.Temporal,
        "negation" => WordClass.Negation,
        "title" => WordClass.Title,
        "suffix" => WordClass.NameSuffix,
        "nameParticle" => WordClass.NameParticle,
        "personNoun" => WordClass.PersonNoun,
        "groupNoun" => WordClass.GroupNoun,
        "orgNoun" => WordClass.OrganizationNoun,
        "documentNoun" => WordClass.DocumentNoun,
        "former" => WordClass.Former,
        "relative" => WordClass.Relative,
        "that" => WordClass.That,
        "masculine" => WordClass.Masculine,
        "feminine" => WordClass.Feminine,
        "neuter" => WordClass.Neuter,
        "plural" => WordClass.Plural,
        "nounLike" => WordClass.NounLike,
        "modal" => WordClass.Modal,
        "genitive" => WordClass.Genitive,
        "infinitiveMarker" => WordClass.InfinitiveMarker,
        "placePreposition" => WordClass.PlacePreposition,
        "originPreposition" => WordClass.OriginPreposition,
        "rolePreposition" => WordClass.RolePreposition,
        "question" => WordClass.Question,
        "definite" => WordClass.Definite,
        "firstPerson" => WordClass.FirstPerson,
        "clitic" => WordClass.Clitic,
        "verbParticle" => WordClass.VerbParticle,
        "subjectMarker" => WordClass.SubjectMarker,
        "citation" => WordClass.Citation,
        "abbreviation" => WordClass.Abbreviation,
        "demonym" => WordClass.Demonym,
        "masculineName" => WordClass.MasculineName,
        "feminineName" => WordClass.FeminineName,
        "single" => WordClass.Single,
        "demonstrative" => WordClass.Demonstrative,
        "oblique" => WordClass.Oblique,
        "reportedMood" => WordClass.ReportedMood,
        "viewpoint" => WordClass.Viewpoint,
        "viewNoun" => WordClass.ViewNoun,
        "speechNoun" => WordClass.SpeechNoun,
        "passive" => WordClass.Passive,
        "complement" => WordClass.Complement,
        "called" => WordClass.Called,
        "citing" => WordClass.Citing,
        "doubtfulMood" => WordClass.DoubtfulMood,
        "aspectual" => WordClass.Aspectual,
        "agent" => WordClass.Agent,
        "irregularPast" => WordClass.IrregularPast,
        "quantifier" => WordClass.Quantifier,
        "absolute" => WordClass.Absolute,
        "concessive" => WordClass.Concessive,
        _ => WordClass.None,
    };
}
