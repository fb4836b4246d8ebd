using NewsParsing.Cli.Rendering;

namespace NewsParsing.Tests;

public class TextWrapperTests
{
    [Theory]
    [InlineData("one two three", 7, "one two", "three")]
    [InlineData("one two three", 80, "one two three")]
    [InlineData("", 10, "")]
    [InlineData("two  spaces\tand a tab", 80, "two spaces and a tab")]
    [InlineData("first\nsecond", 80, "first", "second")]
    [InlineData("see https://news.example/a/long/address now", 10, "see", "https://news.example/a/long/address", "now")]
    [InlineData("no\u00A0break here", 8, "no\u00A0break", "here")]
    public void Words_break_at_spaces(string text, int width, params string[] lines) => Assert.Equal(lines, TextWrapper.Wrap(text, width));

    [Fact]
    public void Wide_characters_take_two_columns() => Assert.Equal(["桥梁将于", "五月开放"], TextWrapper.Wrap("桥梁将于五月开放", 8));

    [Fact]
    public void No_line_begins_with_a_closing_mark() => Assert.Equal(["桥梁将", "于。"], TextWrapper.Wrap("桥梁将于。", 8));

    [Fact]
    public void No_line_ends_with_an_opening_mark() => Assert.Equal(["他说", "「不」"], TextWrapper.Wrap("他说「不」", 6));

    [Fact]
    public void Combining_marks_take_no_column() => Assert.Equal(["e\u0301e\u0301 e\u0301"], TextWrapper.Wrap("e\u0301e\u0301 e\u0301", 4));
}
