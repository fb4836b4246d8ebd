namespace NewsParsing.Tests;

public class SignedCaptionTests
{
    private const string Story = "<p>The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it, the harbour office said.</p>";

    private static Caption? Caption(string caption) =>
        ArticleParser.Default.ParseHtml($"<!doctype html><html lang=en><body><article><h1>Ferry returns</h1>{Story}<figure><img src=/ferry.jpg width=800 height=500>{caption}</figure>{Story.Replace("Saturday", "Sunday", StringComparison.Ordinal)}</article></body></html>")
            .Captions is [var first, ..] ? first : null;

    [Theory]
    [InlineData("<figcaption>The ferry at the quay.<span>Nora Holm/Agency</span></figcaption>", "Nora Holm/Agency")]
    [InlineData("<figcaption><span class=x>The ferry at the quay.</span> <span class=y>Port of Lund</span></figcaption>", "Port of Lund")]
    [InlineData("<figcaption>The ferry at the quay. <span class=credit>Foto: Nora Holm</span></figcaption>", "Nora Holm")]
    [InlineData("<figcaption>The ferry at the quay. <span class=credit>Photograph by Nora Holm</span></figcaption>", "Nora Holm")]
    public void The_last_words_of_a_caption_that_stand_apart_sign_it(string caption, string credit)
    {
        var read = Caption(caption)!;
        Assert.Equal(("The ferry at the quay.", credit), (read.Text, read.Credit));
    }

    [Theory]
    [InlineData("<figcaption>The ferry <em>Lund</em></figcaption>", "The ferry Lund")]
    [InlineData("<figcaption>The ferry is back. <em>It sails again on Monday.</em></figcaption>", "The ferry is back. It sails again on Monday.")]
    public void Words_set_apart_that_go_on_or_end_a_sentence_are_the_captions(string caption, string text)
    {
        var read = Caption(caption)!;
        Assert.Equal((text, null), (read.Text, read.Credit));
    }

    [Fact]
    public void A_date_line_named_like_a_caption_is_none() =>
        Assert.DoesNotContain(ArticleParser.Default.ParseHtml($"<html lang=en><body><article><h1>Ferry returns</h1><div class=text-caption>May 4, 2024</div>{Story}</article></body></html>").Captions, c => c.Text == "May 4, 2024");
}
