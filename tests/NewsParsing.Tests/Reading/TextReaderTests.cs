namespace NewsParsing.Tests.Reading;

public class TextReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\f")]
    public void Every_line_end_parts_blocks(string end)
    {
        var blocks = Read($"Bridge opens{end}{end}The mayor cut a ribbon.{end}{end}It rained.");
        Assert.Equal(["Bridge opens", "The mayor cut a ribbon.", "It rained."], blocks.Select(b => b.Text));
    }

    [Fact]
    public void Paragraph_separator_counts_as_a_blank_line() =>
        Assert.Equal(1, Read("Bridge opens\u2029It rained.")[1].BlankLinesBefore);

    [Fact]
    public void Clean_line_is_in_step_with_the_source()
    {
        var block = Read("\uFEFF  Bridge opens \n")[0];
        Assert.Equal(new TextSpan(3, 15), block.SourceSpan);
        Assert.True(block.SourceRuns.IsEmpty);
    }

    [Theory]
    [InlineData("The\u00A0mayor \t cut  a rib\u200Bbon.", "The mayor cut a ribbon.")]
    [InlineData("\u202EThe\u202C may\u00ADor", "The mayor")]
    [InlineData("می\u200Cشود این", "می\u200Cشود این")]
    [InlineData("a\0b\u0007c", "abc")]
    public void Text_is_what_a_reader_sees(string source, string text)
    {
        var block = Assert.Single(Read(source));
        Assert.Equal(text, block.Text);
        AssertMapsBack(source, block);
    }

    [Fact]
    public void Lone_surrogate_is_replaced_in_step()
    {
        const string Source = "lone \uD83D high, \uDE00 low, 😀 whole";
        var block = Assert.Single(Read(Source));
        Assert.Equal("lone \uFFFD high, \uFFFD low, 😀 whole", block.Text);
        AssertMapsBack(Source, block);
    }

    [Fact]
    public void Hard_wrapped_lines_are_joined()
    {
        const string Source =
            "Council keeps the library open\n\n" +
            "The council voted by six to five on Monday night to keep the\n" +
            "branch library open for another year, after a debate that went\n" +
            "on until the caretaker came in to lock the building and asked\n" +
            "whether anybody knew the time.\n\n" +
            "Nobody did.\n";
        var blocks = Read(Source);
        Assert.Equal(3, blocks.Count);
        Assert.EndsWith("debate that went on until the caretaker came in to lock the building and asked whether anybody knew the time.", blocks[1].Text, StringComparison.Ordinal);
        AssertMapsBack(Source, blocks[1]);
    }

    [Fact]
    public void Wrapped_paragraphs_that_are_set_in_are_told_apart_without_blank_lines()
    {
        const string Source =
            "   The council voted by six to five on Monday night to keep the\n" +
            "branch library open for another year, after a long debate that\n" +
            "ended at midnight.\n" +
            "   The librarian, who had waited in the back row, said she had\n" +
            "not understood the amendment, and went to lock the side doors.\n";
        Assert.Equal(2, Read(Source).Count);
    }

    [Fact]
    public void Hyphen_at_a_wrapped_line_end_is_left_alone()
    {
        const string Source =
            "The committee heard on Tuesday that the long-awaited and much-\n" +
            "delayed plan for the harbour would be published in the spring,\n" +
            "and that the harbour master had not been asked about any of it\n" +
            "before the vote was taken.\n";
        Assert.Contains("much-delayed plan", Assert.Single(Read(Source)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_a_paragraph_is_not_joined()
    {
        const string Source = "Bridge opens\nBy Ann Lee\nThe mayor cut a ribbon on Monday.\nIt rained all day long and nobody came to see it.\nThe band went home.\n";
        Assert.Equal(5, Read(Source).Count);
    }

    [Fact]
    public void Quoted_mail_loses_its_marks()
    {
        var blocks = Read("See below.\n\n> The bridge is shut.\n> It will open in May.\n");
        Assert.Equal("The bridge is shut.", blocks[1].Text);
        Assert.Equal(BlockHint.Quotation, blocks[1].Hints);
    }

    [Fact]
    public void Wrapped_chinese_is_joined_without_spaces()
    {
        const string Source = "横跨青溪河的永济桥经过两年修缮后重新开\n放市文物局表示工程共更换石料二百一十三\n块当地居民纷纷前来参观并且在桥上拍照留\n念。\n";
        Assert.DoesNotContain(' ', Assert.Single(Read(Source)).Text);
    }

    [Fact]
    public void Input_is_cut_between_characters_and_says_so()
    {
        var article = new ArticleParser(ArticleParserOptions.Default with { MaxInputLength = 5 }).ParseText("abcd😀 more");
        var cut = Assert.Single(article.Diagnostics, d => d.Code == DiagnosticCodes.InputTruncated);
        Assert.Equal(new TextSpan(4, 11), cut.SourceSpan);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u200B\n\t\n")]
    public void Input_without_ink_is_said_to_be_empty(string text) =>
        Assert.Contains(ArticleParser.Default.ParseText(text).Diagnostics, d => d.Code == DiagnosticCodes.EmptyInput);

    [Theory]
    [InlineData("• Two people hurt", 2)]
    [InlineData("12. Nobody hurt", 4)]
    [InlineData("(a) Nobody hurt", 4)]
    [InlineData("- Nobody hurt", 2)]
    [InlineData("1.5 million people", 0)]
    [InlineData("2016. A year", 0)]
    [InlineData("-5 degrees", 0)]
    [InlineData("Nobody hurt", 0)]
    public void List_marker_is_told_from_text(string line, int length) => Assert.Equal(length, ListMarker.LengthOf(line));

    internal static void AssertMapsBack(string source, DraftBlock block)
    {
        var map = new SourceMap(block.SourceSpan!.Value.Start, block.SourceRuns);
        for (var i = 0; i < block.Text.Length; i++)
        {
            var c = source[map[i]];
            Assert.True(block.Text[i] == c || block.Text[i] == '\uFFFD' || (block.Text[i] == ' ' && (char.IsWhiteSpace(c) || TextCleaner.IsDropped(c))), $"unit {i}");
        }
    }

    private static IReadOnlyList<DraftBlock> Read(string text) =>
        NewsParsing.TextReader.Read(text, null, ArticleParserOptions.Default, new DiagnosticBag()).Blocks;
}
