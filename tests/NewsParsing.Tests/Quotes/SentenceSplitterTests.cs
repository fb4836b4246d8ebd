namespace NewsParsing.Tests.Quotes;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Hale met Gen. (ret.) Omar Reyes on Oct. 14 at No. 10.")]
    [InlineData("The novelist J. K. Marlow lives near St. John's with Prof. Lee.")]
    [InlineData("She works for the U.S. Army and the U.N. in Geneva.")]
    [InlineData("Acme Inc. and Bolt Co. merged at 4 p.m. on Monday.")]
    [InlineData("The deal ... and then silence.")]
    [InlineData("\"Are you mad?\" asked the judge.")]
    [InlineData("\"Stop!\" she cried.")]
    [InlineData("\"I came. I saw. I left,\" he said.")]
    [InlineData("The senator, D-N.Y., left.")]
    public void One_sentence_is_not_cut(string text) => Assert.Equal([text], Tokens.Sentences(text));

    [Theory]
    [InlineData("They met in the U.S.", "He left.")]
    [InlineData("The court sits in Washington, D.C.", "It rules in May.")]
    [InlineData("It was over...", "Nobody came.")]
    [InlineData("Prices (which fell) rose.", "Why?")]
    [InlineData("He won.", "2,400 people came.")]
    [InlineData("\"He said no.\"", "The mayor left.")]
    [InlineData("\"Are you mad?\" asked the judge.", "\"Stop now!\"")]
    [InlineData("Jan. 6 was cold.", "Sept. 11 was warm.")]
    [InlineData("They mostly voted no.", "Sen. Omar Reyes was one of them.")]
    public void Two_sentences_are_cut(string first, string second) => Assert.Equal([first, second], Tokens.Sentences(first + " " + second));
}
