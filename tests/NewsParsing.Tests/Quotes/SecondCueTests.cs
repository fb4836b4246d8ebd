namespace NewsParsing.Tests.Quotes;

public class SecondCueTests
{
    [Fact]
    public void A_participle_reports_for_the_sentences_subject() =>
        English.AssertIndirect("Nora Fielding rejected the plan, saying the bridge was never safe.", "the bridge was never safe", "Nora Fielding");

    [Fact]
    public void A_participle_reports_for_the_name_in_apposition() => English.AssertDirect(
        "The mayor, Nora Fielding, dismissed the report, saying \"the bridge was never safe to cross\".", "the bridge was never safe to cross", "Nora Fielding");

    [Fact]
    public void A_second_verb_shares_the_subject() => English.AssertIndirect(
        "Nora Fielding visited the bridge on Monday and said the repairs would take a year.", "the repairs would take a year", "Nora Fielding");

    [Fact]
    public void Adding_ends_the_words_before() => Assert.Equal(
        ["Nora Fielding: the bridge was safe", "Nora Fielding: the cracks were old"],
        English.Said("Nora Fielding said the bridge was safe, adding that the cracks were old."));

    [Fact]
    public void An_admission_ends_the_words_before() => Assert.Equal(
        ["Nora Fielding: the bridge was safe", "Nora Fielding: cracks had been found"],
        English.Said("Nora Fielding said the bridge was safe, though she admitted that cracks had been found."));

    [Fact]
    public void A_semicolon_before_another_speaker_ends_the_words_before() => Assert.Equal(
        ["Nora Fielding: the bridge was safe", "Omar Reyes: it was not"],
        English.Said("Nora Fielding said the bridge was safe; Omar Reyes said it was not."));

    [Fact]
    public void One_speaker_of_two_verbs_is_mentioned_once() =>
        Assert.Single(English.OnlySource("\"I am tired,\" Nora Fielding said, adding: \"I want to go home.\"").Mentions);
}
