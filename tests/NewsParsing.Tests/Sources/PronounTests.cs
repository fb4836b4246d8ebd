using NewsParsing.Tests.Quotes;

namespace NewsParsing.Tests.Sources;

public class PronounTests
{
    [Theory]
    [InlineData("\"It is over,\" said Mr. Reyes. \"It hurts,\" said Ms. Sanderson.", "Reyes", "Sanderson")]
    [InlineData("\"It is over,\" said Harry Cole. \"I won,\" said Alice Monk.", "Harry Cole", "Alice Monk")]
    public void Pronouns_agree_in_gender(string opening, string he, string she) => Assert.Equal(
        [$"{he}: We tried", $"{she}: We failed"], English.Said(opening + " \"We tried,\" he said. \"We failed,\" she said.")[2..]);

    [Fact]
    public void A_pronoun_passes_over_the_other_gender() => Assert.Equal(
        "Mary Sanderson: We tried", English.Said("\"It is over,\" said Mary Sanderson. \"It hurts,\" said John Reyes. \"We tried,\" she said.")[^1]);

    [Fact]
    public void Somebody_who_was_not_quoted_may_be_he() =>
        Assert.Equal(["Nora Fielding: The bridge is closed."], English.Said("Nora Fielding stood up. She said: \"The bridge is closed.\""));

    [Fact]
    public void His_wife_is_she() =>
        Assert.Equal("wife: It hurts", English.Said("\"It is over,\" said John Cole. His wife left. \"It hurts,\" she said.")[^1]);

    [Fact]
    public void A_pronoun_without_an_antecedent_has_no_source() => Assert.Equal([": It is over"], English.Said("\"It is over,\" he said."));

    [Fact]
    public void Her_apprentice_may_be_he() =>
        Assert.Equal(["Omar Reyes: it was over"], English.Said("Her apprentice, Omar Reyes, left. He said it was over."));

    [Fact]
    public void A_body_that_was_not_quoted_may_be_it() => Assert.Equal(
        ["report: repairs would be costly", "Northern Water: it was at work"],
        English.Said("The report said repairs would be costly.", "Northern Water, the company that runs the dam, did not answer. In a statement, it said it was at work."));

    [Fact]
    public void A_surname_whose_full_name_stands_above_may_be_she() => Assert.Equal(
        ["Giulia Ferro: She played well"],
        English.Said("Elsa Fielding beat Giulia Ferro on Thursday.", "Ferro, who had not dropped a set, was gracious. \"She played well,\" she said."));

    [Fact]
    public void A_story_that_opens_with_words_tells_whose_in_its_second_sentence() => Assert.Equal(
        ["Nora Fielding: We had no warning at all."], English.Said("\"We had no warning at all.\" Nora Fielding, a nurse from Dunmore, still has not slept."));
}
