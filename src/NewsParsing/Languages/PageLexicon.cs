using System.Collections.Frozen;
using System.Text.Json;

namespace NewsParsing;

/// <summary>
/// The words around an article: those of its language and the English ones, which pages in any language use in their
/// furniture. Read once on first use, never changed.
/// </summary>
internal sealed class PageLexicon
{
    private const int MaxCommonWord = 24;
    private const string Fallback = "en";
    private static readonly FrozenDictionary<string, Lazy<PageLexicon>> All =
        EmbeddedData.NamesEndingIn(".page.json").Where(tag => tag != "universal")
            .ToFrozenDictionary(tag => tag, tag => new Lazy<PageLexicon>(() => new PageLexicon(tag)), StringComparer.Ordinal);

    private readonly string _language;
    private readonly LineSieve _sieve;

    // English as most of the world writes it, 27/05/2020, with the dates of languages that we have no words of.
    private static readonly Lazy<PageLexicon> Elsewhere = new(() => new PageLexicon(Fallback, isElsewhere: true));

    private PageLexicon(string tag, bool isElsewhere = false)
    {
        var own = Read(tag);
        var further = isElsewhere ? UniversalLexicon.DateWords : ([], [], []);
        var english = tag == Fallback ? own : Read(Fallback);
        PhraseSet Phrases(Func<PageWords, string[]> of) => new(tag == Fallback ? of(own) : of(own).Concat(of(english)));

        _language = tag;
        DayFirst = own.DayFirst || isElsewhere;
        AddressWords = own.AddressWords.ToFrozenSet(StringComparer.Ordinal);
        Months = MonthsOf([(further.Months, 0), (english.Months, 0), (own.Months, 0), (own.PersianMonths, DateReader.PersianMonths)]);
        Weekdays = Phrases(w => w.Weekdays);
        DateFillers = Phrases(w => w.DateFillers);
        Published = new PhraseSet([.. own.Published, .. english.Published, .. further.Published]);
        Updated = new PhraseSet([.. own.Updated, .. english.Updated, .. further.Updated]);
        BylineWords = Phrases(w => w.BylineWords);
        Conjunctions = Phrases(w => w.Conjunctions);
        PlaceWords = Phrases(w => w.PlaceWords);
        EmployerWords = Phrases(w => w.EmployerWords);
        Articles = Phrases(w => w.Articles);
        RoleWords = Phrases(w => w.RoleWords);
        OrganizationWords = Phrases(w => w.OrganizationWords);
        CreditWords = Phrases(w => w.CreditWords);
        CreditNames = Phrases(w => w.CreditNames);
        CaptionOpeners = Phrases(w => w.CaptionOpeners);
        Sections = Phrases(w => w.Sections);
        Kickers = Phrases(w => w.Kickers);
        Debris = Phrases(w => w.Debris);
        DebrisStarts = Phrases(w => w.DebrisStarts);
        FollowWords = Phrases(w => w.FollowWords);
        TopicHeads = Phrases(w => w.TopicHeads);
        PictureMarks = Phrases(w => w.PictureMarks);
        RoleAdjectives = Phrases(w => w.RoleAdjectives);
        CommentHeads = Phrases(w => w.CommentHeads);
        CommentPolicies = Phrases(w => w.CommentPolicies);
        CommentTools = Phrases(w => w.CommentTools);
        CommentVerbs = Phrases(w => w.CommentVerbs);
        ReplyTo = Phrases(w => w.ReplyTo);
        AgoWords = Phrases(w => w.AgoWords);
        RelatedStarts = Phrases(w => w.RelatedStarts);
        RelatedHeads = Phrases(w => w.RelatedHeads);
        HereWords = Phrases(w => w.HereWords);
        ViewWords = Phrases(w => w.ViewWords);
        Contributions = Phrases(w => w.Contributions);
        Corrections = Phrases(w => w.Corrections);
        Clarifications = Phrases(w => w.Clarifications);
        Updates = Phrases(w => w.Updates);
        EditorsNotes = Phrases(w => w.EditorsNotes);
        Disclosures = Phrases(w => w.Disclosures);
        FurnitureOpenings = PhraseOpenings.Of(
            Debris, DebrisStarts, FollowWords, UniversalLexicon.ShareWords, Sections, TopicHeads, CommentHeads, CommentPolicies, RelatedStarts, RelatedHeads, Published, Updated);
        BylineOpenings = PhraseOpenings.Of(BylineWords, UniversalLexicon.BylineWords, Published);
        NoteOpenings = PhraseOpenings.Of(Corrections, Clarifications, EditorsNotes, Disclosures, Updates);
        _sieve = new LineSieve([(CreditWords, LineSigns.CreditLabel), (Contributions, LineSigns.Contribution)]);
    }

    public bool DayFirst { get; }

    /// <summary>Words that address the one asked; case counts ("Sie").</summary>
    public FrozenSet<string> AddressWords { get; }

    /// <summary>1 to 12 by folded name; months of the Persian calendar from <see cref="DateReader.PersianMonths"/> on.</summary>
    public FrozenDictionary<string, int> Months { get; }

    public PhraseSet Weekdays { get; }

    public PhraseSet DateFillers { get; }

    public PhraseSet Published { get; }

    public PhraseSet Updated { get; }

    public PhraseSet BylineWords { get; }

    public PhraseSet Conjunctions { get; }

    public PhraseSet PlaceWords { get; }

    public PhraseSet EmployerWords { get; }

    public PhraseSet Articles { get; }

    public PhraseSet RoleWords { get; }

    public PhraseSet OrganizationWords { get; }

    public PhraseSet CreditWords { get; }

    public PhraseSet CreditNames { get; }

    public PhraseSet CaptionOpeners { get; }

    public PhraseSet Sections { get; }

    public PhraseSet Kickers { get; }

    public PhraseSet Debris { get; }

    public PhraseSet DebrisStarts { get; }

    public PhraseSet FollowWords { get; }

    public PhraseSet TopicHeads { get; }

    public PhraseSet PictureMarks { get; }

    public PhraseSet RoleAdjectives { get; }

    public PhraseSet CommentHeads { get; }

    public PhraseSet CommentPolicies { get; }

    public PhraseSet CommentTools { get; }

    public PhraseSet CommentVerbs { get; }

    public PhraseSet ReplyTo { get; }

    public PhraseSet AgoWords { get; }

    public PhraseSet RelatedStarts { get; }

    public PhraseSet RelatedHeads { get; }

    public PhraseSet HereWords { get; }

    public PhraseSet ViewWords { get; }

    public PhraseSet Contributions { get; }

    public PhraseSet Corrections { get; }

    public PhraseSet Clarifications { get; }

    public PhraseSet Updates { get; }

    public PhraseSet EditorsNotes { get; }

    public PhraseSet Disclosures { get; }

    /// <summary>With which a line of furniture begins, or a date or a link: one question for most lines of a story, which begin with none.</summary>
    public PhraseOpenings FurnitureOpenings { get; }

    /// <summary>With which a byline begins that its first words tell.</summary>
    public PhraseOpenings BylineOpenings { get; }

    /// <summary>With which a note begins that its first words tell.</summary>
    public PhraseOpenings NoteOpenings { get; }

    /// <summary>The words for a language tag; English ones for a language the project has no words of, and for none.</summary>
    public static PageLexicon For(string? language)
    {
        if (language is null) return All[Fallback].Value;
        var primary = LanguageTag.Primary(language).ToString().ToLowerInvariant();
        if (primary == Fallback && !IsMonthFirst(language)) return Elsewhere.Value;
        return All.TryGetValue(primary, out var lexicon) ? lexicon.Value : Elsewhere.Value;
    }

    // Without a region most English pages are American.
    private static bool IsMonthFirst(string language)
    {
        var region = language.AsSpan(language.LastIndexOf('-') + 1);
        return region.Length != 2 || region.Equals(language, StringComparison.OrdinalIgnoreCase) || region.Equals("US", StringComparison.OrdinalIgnoreCase) || region.Equals("PH", StringComparison.OrdinalIgnoreCase) || region.Equals("CA", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the word is one of the language's or of English's commonest, whatever its case.</summary>
    public bool IsCommonWord(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxCommonWord) return false;
        Span<char> buffer = stackalloc char[MaxCommonWord];
        var folded = buffer[..LineFold.Fold(word, buffer)];
        return LanguageIdentifier.IsCommonWord(folded, _language) || LanguageIdentifier.IsCommonWord(folded, Fallback);
    }

    /// <inheritdoc cref="LineSieve.SignsIn"/>
    public LineSigns SignsIn(ReadOnlySpan<char> line) => _sieve.SignsIn(line);

    private static PageWords Read(string tag) =>
        JsonSerializer.Deserialize(EmbeddedData.ReadText(tag + ".page.json"), PageWordsContext.Default.PageWords)
        ?? throw new InvalidOperationException($"'{tag}.page.json' is empty.");

    // The article's own language comes last and wins where two languages share a form ("mar").
    private static FrozenDictionary<string, int> MonthsOf(IEnumerable<(string[] Names, int Before)> calendars)
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (names, before) in calendars)
        {
            for (var i = 0; i < names.Length; i++)
            {
                foreach (var name in names[i].Split(' ')) months[LineFold.Fold(name)] = before + i + 1;
            }
        }

        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
