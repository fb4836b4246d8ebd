namespace NewsParsing;

/// <summary>What the lexicon knows of a word: its classes, and how it reports speech.</summary>
internal readonly record struct WordEntry(WordClass Class, CueFrame Frame, CueForm Form);

/// <summary>The word classes the grammar asks for; a word may be of several.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,
    Determiner = 1 << 0,
    SubjectPronoun = 1 << 1,
    ObjectPronoun = 1 << 2,
    Preposition = 1 << 3,
    Coordinator = 1 << 4,
    Subordinator = 1 << 5,
    Auxiliary = 1 << 6,
    Be = 1 << 7,
    Adverb = 1 << 8,
    Temporal = 1 << 9,
    Negation = 1 << 10,
    Title = 1 << 11,
    NameSuffix = 1 << 12,
    NameParticle = 1 << 13,
    PersonNoun = 1 << 14,
    GroupNoun = 1 << 15,
    OrganizationNoun = 1 << 16,
    DocumentNoun = 1 << 17,
    Former = 1 << 18,
    SourcePreposition = 1 << 19,
    Relative = 1 << 20,
    That = 1 << 21,
    Masculine = 1 << 22,
    Feminine = 1 << 23,
    Neuter = 1 << 24,
    Plural = 1 << 25,
    FirstPerson = 1 << 26,

    /// <summary>A form of a reporting verb that is as often a noun: "reports", "claims".</summary>
    NounLike = 1 << 27,

    /// <summary>An auxiliary that says what may be, not what was said: "could", "might".</summary>
    Modal = 1 << 28,

    /// <summary>Joins a noun to what it belongs to: "of".</summary>
    Genitive = 1 << 29,

    /// <summary>Makes an infinitive of the verb behind it: "to".</summary>
    InfinitiveMarker = 1 << 30,

    /// <summary>Tells where somebody is: "in".</summary>
    PlacePreposition = 1L << 31,

    /// <summary>Tells where somebody comes from: "from".</summary>
    OriginPreposition = 1L << 32,

    /// <summary>Ties a role to the body it is held in: "of", "for", "at".</summary>
    RolePreposition = 1L << 33,

    /// <summary>Opens an indirect question: "whether", "why".</summary>
    Question = 1L << 34,

    /// <summary>An article or pointer to what the article has named: "the", "this".</summary>
    Definite = 1L << 35,

    /// <summary>A pronoun that leans on the verb and may stand between it and its subject: "se".</summary>
    Clitic = 1L << 36,

    /// <summary>The part a separable verb leaves at its clause's end: German "teilte … mit".</summary>
    VerbParticle = 1L << 37,

    /// <summary>Stands behind the subject: Urdu "ne", Japanese "wa".</summary>
    SubjectMarker = 1L << 38,

    /// <summary>Points back to the sentence before: German "Das teilte … mit".</summary>
    Demonstrative = 1L << 39,

    /// <summary>Names the source right behind the words: German "…", so X.</summary>
    ClosingPreposition = 1L << 40,

    /// <summary>Stands behind the source it names: German "X zufolge".</summary>
    SourcePostposition = 1L << 41,

    /// <summary>Opens a clause that tells whose the words are: German "…, wie die Polizei mitteilte".</summary>
    Citation = 1L << 42,

    /// <summary>A word written with a full stop that ends no sentence: "Oct.", "Inc.".</summary>
    Abbreviation = 1L << 43,

    /// <summary>Where somebody is from, as a noun: "Italian", "Parisian".</summary>
    Demonym = 1L << 44,

    /// <summary>A given name that men bear.</summary>
    MasculineName = 1L << 45,

    /// <summary>A given name that women bear.</summary>
    FeminineName = 1L << 46,

    /// <summary>Picks one of several: "one of the people".</summary>
    Single = 1L << 47,

    /// <summary>A form of an article or pronoun that no subject has: German "den", "dem".</summary>
    Oblique = 1L << 56,

    /// <summary>A verb form that says it was somebody else who said so: German "sei", "habe".</summary>
    ReportedMood = 1L << 57,

    /// <summary>Opens whose view it is: German "Für den Minister ist das …".</summary>
    Viewpoint = 1L << 58,

    /// <summary>The noun of a phrase that names whose view it is: German "seiner Ansicht nach".</summary>
    ViewNoun = 1L << 59,

    /// <summary>A noun that words in marks are the wording of: German "Worten", "Parole".</summary>
    SpeechNoun = 1L << 60,

    /// <summary>A verb form that reports only where the words around it do: German "würde".</summary>
    DoubtfulMood = 1L << 61,

    /// <summary>The auxiliary of a passive: German "wird".</summary>
    Passive = 1L << 62,

    /// <summary>Opens what something is called: German "als".</summary>
    Complement = 1L << 55,

    /// <summary>Says that a name follows: German "sogenannte".</summary>
    Called = 1L << 54,

    /// <summary>A form of a verb whose object speaks: German "zitiert den Minister".</summary>
    Citing = 1L << 53,

    /// <summary>Governs the infinitive of something that is done: "went on to", "continued to".</summary>
    Aspectual = 1L << 49,

    /// <summary>
    /// Opens what stands apart from the main clause: "despite", "after"; of a subordinator, that its clause gives a reason or a
    /// condition ("because", "if"); of a coordinator, that it sets against ("but").
    /// </summary>
    Concessive = 1L << 50,

    /// <summary>Names who does what a passive verb tells: "by".</summary>
    Agent = 1L << 51,

    /// <summary>A past tense that its ending does not tell: "took", "went".</summary>
    IrregularPast = 1L << 52,

    /// <summary>Tells how many or which of several, and so belongs to a description: "some residents", "another official".</summary>
    Quantifier = 1L << 48,

    /// <summary>A preposition whose noun may have a participle for its verb: "with Holm saying", "amid reports showing".</summary>
    Absolute = 1L << 63,
}

/// <summary>Classes asked for together.</summary>
internal static class WordClasses
{
    /// <summary>Common nouns that can be a source.</summary>
    public const WordClass SourceNoun = WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun;
}

/// <summary>What may stand with a reporting word (the verb's frame).</summary>
[Flags]
internal enum CueFrame
{
    None = 0,

    /// <summary>Quoted words: <c>"…," he shouted</c>.</summary>
    Quoted = 1 << 0,

    /// <summary>A clause led by "that": <c>he announced that …</c>.</summary>
    That = 1 << 1,

    /// <summary>A bare clause: <c>he said …</c>, and parenthetical use: <c>…, he said</c>.</summary>
    Clause = 1 << 2,

    /// <summary>Somebody spoken to comes first: <c>he told reporters …</c>.</summary>
    Addressee = 1 << 3,

    /// <summary>An object with a quoted complement: <c>he called the plan "…"</c>.</summary>
    Label = 1 << 4,

    /// <summary>Only introduces the speaker of what follows: <c>NAME agreed.</c></summary>
    Introduction = 1 << 5,

    /// <summary>Its finite forms report only with a particle at the clause's end: German "teilte … mit".</summary>
    Separable = 1 << 6,

    /// <summary>Reports with "it" for its subject; the source stands in a phrase beside it: German "heißt es im Bericht".</summary>
    Impersonal = 1 << 7,

    /// <summary>What is said is the verb's object: <c>he announced his resignation</c>, <c>she accused him of lying</c>.</summary>
    Object = 1 << 8,

    /// <summary>What is said is an infinitive: <c>he promised to resign</c>.</summary>
    Infinitive = 1 << 9,

    /// <summary>Somebody is told what to do: <c>she urged him to resign</c>.</summary>
    Directive = 1 << 10,

    /// <summary>What is said follows a preposition: <c>he warned of a flood</c>, <c>she called for his resignation</c>.</summary>
    Topic = 1 << 11,

    /// <summary>As <see cref="Object"/>, of something written only: <c>the poll shows him ahead</c>.</summary>
    Finding = 1 << 12,

    /// <summary>Takes an ordinary object as well, so that only a finite verb tells a clause: <c>he added two pages</c>.</summary>
    TakesNouns = 1 << 13,

    /// <summary>Never stands without somebody spoken to, so that what follows it is no subject: <c>told the crowd</c>.</summary>
    NeedsAddressee = 1 << 14,
}

/// <summary>Which forms of the verb a word can be.</summary>
[Flags]
internal enum CueForm
{
    None = 0,
    Base = 1 << 0,
    Present = 1 << 1,
    Past = 1 << 2,
    PastParticiple = 1 << 3,
    PresentParticiple = 1 << 4,
    Finite = Present | Past,
}
