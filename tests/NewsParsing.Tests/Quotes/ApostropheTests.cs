namespace NewsParsing.Tests.Quotes;

public class ApostropheTests
{
    [Theory]
    [InlineData("The farmers' market and the sellers' stalls are closed.")]
    [InlineData("The farmers’ market and the sellers’ stalls are closed.")]
    [InlineData("It's the team's best year, isn't it?")]
    [InlineData("Get 'em while they last, as in the '90s, rock 'n' roll fans' days.")]
    [InlineData("Get ’em while they last, as in the ’90s.")]
    [InlineData("'Tis the season, he wrote.")]
    public void An_apostrophe_opens_no_quote(string text) => Assert.Empty(Marks.Scan(text));

    [Theory]
    [InlineData("‘The farmers’ market is closed,’ he said.", "The farmers’ market is closed,")]
    [InlineData("'The farmers' market is closed,' he said.", "The farmers' market is closed,")]
    [InlineData("He called it 'a dog's dinner' yesterday.", "a dog's dinner")]
    public void An_apostrophe_closes_no_quote(string text, string inside) => Assert.Equal([inside], Marks.Inside(text));

    [Fact]
    public void Contractions_leave_double_marks_alone() =>
        Assert.Equal(["I won't go,", "It's his."], Marks.Inside("“I won't go,” she said. “It's his.”"));
}
