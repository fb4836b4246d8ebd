namespace NewsParsing.Tests.Languages;

public sealed class OpeningFilterTests
{
    [Theory]
    [InlineData("photo", "photo by", true)]
    [InlineData("photo", "phone", true)]
    [InlineData("photo", "pilot", false)]
    [InlineData("a cura di", "a cura", true)]
    [InlineData("a cura di", "acura", false)]
    [InlineData("摄", "摄影", true)]
    [InlineData("photo", "", false)]
    public void Only_texts_that_open_as_a_phrase_does_may_open_with_it(string phrase, string text, bool may)
    {
        var filter = new OpeningFilter();
        filter.Add(phrase);

        Assert.Equal(may, filter.MayOpen(text));
    }

    [Theory]
    [InlineData("Regierungssprecher", true)]
    [InlineData("REGIERUNGSSPRECHER", true)]
    [InlineData("Fensterbank", false)]
    [InlineData("er", false)]
    public void A_compound_is_told_by_the_end_of_its_noun(string word, bool may)
    {
        var endings = new NounEndings(new Dictionary<string, WordEntry> { ["sprecher"] = new(WordClass.PersonNoun, default, default) });

        Assert.Equal(may, endings.MayEnd(word));
    }

    [Fact]
    public void The_first_full_name_that_ends_in_a_word_is_found()
    {
        const string Text = "Nora Holm met Jan Holm and Fielding.";
        var names = new FullNameIndex(Text, [new TextSpan(0, 9), new TextSpan(14, 22), new TextSpan(27, 35)]);

        Assert.Equal(new TextSpan(0, 9), names.FirstEndingIn("Holm"));
        Assert.Null(names.FirstEndingIn("Fielding"));
    }
}
