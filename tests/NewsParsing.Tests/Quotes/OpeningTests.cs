namespace NewsParsing.Tests.Quotes;

public class OpeningTests
{
    [Theory]
    [InlineData("at least 40 people had left")]
    [InlineData("about 40 people had left")]
    [InlineData("nearly 40 people had left")]
    [InlineData("as many as 40 people had left")]
    public void A_rough_number_opens_the_words(string words) => English.AssertIndirect($"Nora Fielding said {words}.", words, "Nora Fielding");

    [Theory]
    [InlineData("in 2019")]
    [InlineData("on 5 May")]
    public void A_date_is_when_it_was_said(string time) => English.AssertIndirect($"Nora Fielding said {time} the bridge would reopen.", "the bridge would reopen", "Nora Fielding");

    [Fact]
    public void A_concession_before_its_main_clause_is_part_of_the_words() => English.AssertIndirect(
        "Nora Fielding said while the bridge was safe, it was old.", "while the bridge was safe, it was old", "Nora Fielding");

    [Theory]
    [InlineData("According to an audit released last month, the bridge is unsafe.")]
    [InlineData("According to an audit in May, the bridge is unsafe.")]
    public void A_time_may_close_the_source_of_according_to(string text) => Assert.Equal("the bridge is unsafe", Assert.Single(English.Read(text).Quotes).Text);

    [Fact]
    public void A_comma_inside_the_marks_ends_the_words_before_a_second_participle() => Assert.Equal(
        ["Nora Fielding: no walker will notice", "Nora Fielding: guards would stay"],
        English.Said("Nora Fielding promised that “no walker will notice,” adding that guards would stay."));

    [Fact]
    public void But_that_joins_a_second_clause_of_the_same_words() => English.AssertIndirect(
        "Nora Fielding said that the bridge was old, but that the piers were sound.", "the bridge was old, but that the piers were sound", "Nora Fielding");

    [Fact]
    public void A_subject_behind_and_is_not_the_object_of_the_verb_before() => Assert.Equal(
        "drivers",
        Assert.Single(English.Read("The council closed the bridge, a step its friends called overdue and drivers described as “a theft of our one way home.”").Sources).Name);

    [Fact]
    public void A_perfect_at_the_end_ascribes_the_sentence() => English.AssertIndirect(
        "The council has pledged to repair the bridge, Nora Fielding has said.", "The council has pledged to repair the bridge", "Nora Fielding");

    [Fact]
    public void What_is_urged_may_be_quoted_behind_to() => English.AssertQuote(
        ["Nora Fielding urged drivers to “keep an open mind.”"], QuoteKind.Mixed, "drivers to “keep an open mind.”", "Nora Fielding");

    [Fact]
    public void Whoever_is_told_does_not_write() => Assert.Equal(
        "Nora Fielding", Assert.Single(English.Read("Jurors were told that Nora Fielding had complained, writing: “I want it closed.”").Sources).Name);

    [Fact]
    public void A_book_named_before_its_author_is_not_what_she_wrote() => English.AssertQuote(
        ["In a 2004 memoir, “The Quiet Bridge,” Nora Fielding wrote that the town had been “my best critic.”"], QuoteKind.Mixed, "the town had been “my best critic.”", "Nora Fielding");

    [Fact]
    public void Letters_behind_an_adjective_are_a_noun() => Assert.DoesNotContain(English.Read("But internal emails seen by this newspaper were of no help to anybody.").Quotes, q => q.Cue?.Text == "emails");
}
