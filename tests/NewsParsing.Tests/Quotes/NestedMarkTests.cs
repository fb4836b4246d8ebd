namespace NewsParsing.Tests.Quotes;

public class NestedMarkTests
{
    [Theory]
    [InlineData("“He told me ‘go home’ and I went,” she said.", "He told me ‘go home’ and I went,")]
    [InlineData("\"He told me 'go home' and I went,\" she said.", "He told me 'go home' and I went,")]
    [InlineData("‘She shouted “stop” at me,’ he said.", "She shouted “stop” at me,")]
    [InlineData("'She shouted \"stop\" at me,' he said.", "She shouted \"stop\" at me,")]
    [InlineData("«Elle a crié “stop” et voilà», dit-il.", "Elle a crié “stop” et voilà")]
    [InlineData("「彼は『はい』と言った」と話した。", "彼は『はい』と言った")]
    [InlineData("„Er rief ‚halt‘ und lief“, sagte sie.", "Er rief ‚halt‘ und lief")]
    public void Inner_marks_stay_inside_the_outer_pair(string text, string inside) => Assert.Equal([inside], Marks.Inside(text));
}
