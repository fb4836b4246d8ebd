using NewsParsing.Tests.Quotes;

namespace NewsParsing.Tests.Sources;

public class MentionTests
{
    [Fact]
    public void Mentions_stand_in_reading_order_with_their_kinds()
    {
        var source = English.OnlySource("\"It is over,\" said Gen. Omar Reyes. Reyes left the room. \"We tried,\" he said. \"It hurts,\" the general said.");
        Assert.Equal(
            [("Gen. Omar Reyes", MentionKind.Name), ("Reyes", MentionKind.ShortName), ("he", MentionKind.Pronoun), ("the general", MentionKind.Description)],
            source.Mentions.Select(m => (m.Text, m.Kind)));
    }

    [Fact]
    public void A_sentence_about_a_thing_mentions_nobody() =>
        Assert.Single(English.OnlySource("\"It is over,\" said Nora Fielding.", "The wind blew.").Mentions);

    [Theory]
    [InlineData("Jill Sanderson said the shop would close.", "Sanderson said it had lost money.", "Jill Sanderson")]
    [InlineData("Hillary Sanderson arrived at noon.", "\"It is over,\" Mrs. Sanderson said.", "Hillary Sanderson")]
    [InlineData("The auditors' report said the bridge was unsafe.", "The report said it should close.", "auditors' report")]
    [InlineData("The indictment said the men had fled.", "It said they had a boat.", "indictment")]
    [InlineData("The Ministry of Transport said the bridge was unsafe.", "The ministry said it would close.", "Ministry of Transport")]
    [InlineData("The Harbor Authority said the port was shut.", "The authority said it would open.", "Harbor Authority")]
    [InlineData("Two residents said the bridge was unsafe.", "Residents said they were afraid.", "Two residents")]
    [InlineData("A senior official said the bridge was unsafe.", "The official said it would close.", "senior official")]
    [InlineData("\"It was hard,\" said Marco Bellini.", "\"I suffered,\" the Italian said.", "Marco Bellini")]
    [InlineData("\"It was hard,\" said Mayor Jill Sanderson.", "\"We tried,\" the mayor said.", "Jill Sanderson")]
    [InlineData("Omar Reyes, 45, said the port was shut.", "The 45-year-old said it would open.", "Omar Reyes")]
    [InlineData("The teachers said the school would close.", "They said they would strike.", "teachers")]
    public void Another_word_for_a_source_is_the_same_source(string first, string second, string name)
    {
        var source = English.OnlySource(first, second);
        Assert.Equal(name, source.Name);
        Assert.Equal(2, source.Mentions.Count);
    }
}
