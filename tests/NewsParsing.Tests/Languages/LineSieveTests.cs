namespace NewsParsing.Tests;

/// <summary>What is asked before a line is folded may be wrong one way only.</summary>
public class LineSieveTests
{
    public static TheoryData<string?> Languages => [null, "en-US", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "tr", "ar", "fa", "ur", "zh", "ja", "ko"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_line_that_holds_a_phrase_shows_its_sign(string? language)
    {
        var lexicon = PageLexicon.For(language);
        foreach (var (phrases, sign) in new[] { (lexicon.CreditWords, LineSigns.CreditLabel), (lexicon.Contributions, LineSigns.Contribution) })
        {
            foreach (var phrase in phrases.Folded)
            {
                foreach (var printed in new[] { phrase, phrase.ToUpperInvariant(), Capitalized(phrase) })
                {
                    foreach (var line in new[] { printed, $"The ferry left at dawn (“{printed}”: Nora Holm)", $"Über die Fähre – {printed} – kam", $"It left at dawn{Capitalized(phrase)}: Holm", $"{printed}: Nora Holm and many others who crossed" })
                        Assert.True((lexicon.SignsIn(line) & sign) != 0, $"{sign}: {line}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_line_that_opens_with_a_phrase_may_start_with_it(string? language)
    {
        var lexicon = PageLexicon.For(language);
        foreach (var (phrases, openings) in new[]
        {
            (lexicon.Debris, lexicon.FurnitureOpenings), (lexicon.DebrisStarts, lexicon.FurnitureOpenings), (lexicon.Sections, lexicon.FurnitureOpenings),
            (lexicon.CommentHeads, lexicon.FurnitureOpenings), (lexicon.RelatedHeads, lexicon.FurnitureOpenings), (lexicon.RelatedStarts, lexicon.FurnitureOpenings),
            (lexicon.Corrections, lexicon.NoteOpenings), (lexicon.EditorsNotes, lexicon.NoteOpenings), (lexicon.Updates, lexicon.NoteOpenings),
            (lexicon.BylineWords, lexicon.BylineOpenings), (lexicon.Published, lexicon.BylineOpenings),
        })
        {
            foreach (var phrase in phrases.Folded)
            {
                foreach (var line in new[] { phrase, phrase.ToUpperInvariant(), phrase + " at the quay", phrase + ": the quay", phrase + "’", phrase.Replace(" ", " – ", StringComparison.Ordinal) + "." })
                    Assert.True(openings.MayStart(line) || phrases.StartLength(LineFold.Fold(line)) == 0, line);
            }
        }
    }

    [Fact]
    public void A_plain_sentence_shows_nothing()
    {
        const string Line = "The harbour master told the council on Tuesday that nobody had seen the ferry since dawn, and that the search would go on.";
        var lexicon = PageLexicon.For("en");
        Assert.Equal(LineSigns.None, lexicon.SignsIn(Line));
        Assert.False(lexicon.FurnitureOpenings.MayStart(Line));
        Assert.False(lexicon.NoteOpenings.MayStart(Line));
    }

    [Theory]
    [InlineData("the latest", "The latest ferry", true)]
    [InlineData("the latest", "The later ferry", false)]
    [InlineData("the latest", "The latestest", false)]
    [InlineData("the latest", "The  latest", true)]
    [InlineData("the latest", "The", false)]
    [InlineData("don't miss", "Don’t miss it", true)]
    [InlineData("groß", "GROẞ und klein", true)]
    public void A_start_is_told_by_letters_alone(string phrase, string line, bool may) => Assert.Equal(may, new PhraseSet([phrase]).MayStart(line));

    [Fact]
    public void Every_language_has_its_count()
    {
        var tally = default(LanguageTally);
        for (var i = 1; i <= 200; i++) tally.Add((i % 2 == 0 ? 1ul : 0) | (i % 50 == 0 ? 1ul << 3 : 0) | (1ul << 63));
        var counts = new int[64];
        tally.CopyTo(counts);
        Assert.Equal([100, 0, 0, 4], counts[..4]);
        Assert.Equal(200, counts[63]);
    }

    private static string Capitalized(string phrase) => phrase.Length == 0 ? phrase : char.ToUpperInvariant(phrase[0]) + phrase[1..];
}
