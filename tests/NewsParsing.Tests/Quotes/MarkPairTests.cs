namespace NewsParsing.Tests.Quotes;

public class MarkPairTests
{
    [Theory]
    [InlineData("He said \"yes\" and left.", "\"yes\"")]
    [InlineData("He said “yes” and left.", "“yes”")]
    [InlineData("Er sagte „ja“ und ging.", "„ja“")]
    [InlineData("Il dit «oui» et part.", "«oui»")]
    [InlineData("Sie sagte »ja« und ging.", "»ja«")]
    [InlineData("He said ''yes sir'' and left.", "''yes sir''")]
    [InlineData("He said ``yes sir'' and left.", "``yes sir''")]
    [InlineData("彼は「はい」と言った。", "「はい」")]
    [InlineData("彼は『はい』と言った。", "『はい』")]
    [InlineData("He said ‘yes indeed’ and left.", "‘yes indeed’")]
    [InlineData("He said 'yes indeed' and left.", "'yes indeed'")]
    public void A_pair_of_marks_holds_what_stands_between(string text, string quoted)
    {
        var span = Assert.Single(Marks.Scan(text));
        Assert.Equal(quoted, text[span.Outer.Range]);
        Assert.True(span.Closed);
        Assert.Equal(quoted.Trim('"', '“', '”', '„', '«', '»', '\'', '`', '「', '」', '『', '』', '‘', '’'), text[span.Inner.Range]);
    }

    [Fact]
    public void French_marks_keep_their_spaces_outside_of_the_search() =>
        Assert.Equal([" oui "], Marks.Inside("Il dit « oui » et part."));

    [Theory]
    [InlineData("(“Alpha”)—“Beta”")]
    [InlineData("(\"Alpha\") \"Beta\"")]
    public void Brackets_and_dashes_touch_marks(string text) => Assert.Equal(["Alpha", "Beta"], Marks.Inside(text));

    [Theory]
    [InlineData("\"\" said he")]
    [InlineData("A 6\" pipe and a 7\" pipe.")]
    [InlineData("She measured 5'10\" tall.")]
    [InlineData("No marks at all.")]
    [InlineData("")]
    public void Inches_and_empty_marks_hold_nothing(string text) => Assert.Empty(Marks.Scan(text));

    [Fact]
    public void Only_the_block_is_scanned()
    {
        const string Text = "\"One\" \"Two\"";
        var spans = new List<QuotedSpan>();
        MarkScanner.Scan(Text, new TextSpan(6, Text.Length), spans);
        Assert.Equal(new TextSpan(6, Text.Length), Assert.Single(spans).Outer);
    }

    [Fact]
    public void A_bracket_around_words_and_attribution_is_no_part_of_the_words() =>
        English.AssertDirect("(“I will not fight over a bridge,” Nora Fielding said.)", "I will not fight over a bridge", "Nora Fielding");
}
