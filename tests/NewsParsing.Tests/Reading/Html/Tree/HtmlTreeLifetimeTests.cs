namespace NewsParsing.Tests;

public class HtmlTreeLifetimeTests
{
    [Fact]
    public void A_tree_gives_its_arrays_back_once()
    {
        var tree = Tree();
        tree.Dispose();
        tree.Dispose();
        // Had the second call given the same arrays back again, these two would write into each other.
        using var first = Tree("first");
        using var second = Tree("second");
        Assert.Equal("first", first.Text(2).ToString());
        Assert.Equal("second", second.Text(2).ToString());
    }

    [Fact]
    public void A_tree_that_was_given_back_cannot_be_read()
    {
        var tree = Tree();
        tree.Dispose();
        Assert.Throws<IndexOutOfRangeException>(() => tree.Tag(1));
        Assert.Throws<IndexOutOfRangeException>(() => tree.Text(2).ToString());
    }

    [Fact]
    public void A_writer_that_made_its_tree_has_nothing_to_give_back()
    {
        var writer = new HtmlTreeWriter(expectedCharacters: 16);
        writer.Open("p");
        writer.Text("words");
        using var tree = writer.ToTree();
        writer.Dispose();
        using var other = Tree("other words of another page");
        Assert.Equal("words", tree.Text(2).ToString());
    }

    private static HtmlTree Tree(string text = "text")
    {
        using var writer = new HtmlTreeWriter(expectedCharacters: 16);
        writer.Open("p");
        writer.Text(text);
        return writer.ToTree();
    }
}
