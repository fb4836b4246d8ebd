namespace NewsParsing.Tests;

public class CommentReaderTests
{
    private const string Story = "<h1>Ferry returns to the north quay</h1><p>The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it.</p>"
        + "<p>It will sail four times a day, the harbour office said, and six times on market days until the end of October.</p>";

    private static Article Parse(string comments, string language = "en") => ArticleParser.Default.ParseHtml($"<!doctype html><html lang={language}><body><article>{Story}</article>{comments}</body></html>");

    [Fact]
    public void Nested_answers_know_the_comment_they_answer()
    {
        var section = Parse("""
            <div id="comments" class="comments-area"><h2>3 Comments</h2><ol class="commentlist">
            <li id="comment-7" class="comment even depth-1"><article id="div-comment-7" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img class="avatar" alt=""><b class="fn">Ida Berg</b> <span class="says">says:</span></div>
              <div class="comment-metadata"><a href="#c"><time datetime="2024-05-04T10:00:00+02:00">May 4, 2024 at 10:00 am</time></a></div></footer>
              <div class="comment-content"><p>I was there.</p><p>It rained.</p></div><div class="reply"><a class="comment-reply-link">Reply</a></div></article>
              <ol class="children"><li id="comment-8" class="comment odd depth-2"><div id="div-comment-8" class="comment-body"><div class="comment-author vcard"><cite class="fn">Tom</cite></div><p>So was I.</p><div class="reply"><a>Reply</a></div></div></li></ol></li>
            <li id="comment-9" class="comment depth-1"><div id="div-comment-9" class="comment-body"><div class="comment-author vcard"><cite class="fn">Uwe</cite></div><p>Six times is not enough.</p></div></li>
            </ol><div id="respond"><h3>Leave a reply</h3><form><textarea></textarea></form></div></div>
            """).Comments!;
        Assert.Equal(3, section.DeclaredCount);
        Assert.Equal(["I was there.\n\nIt rained.", "So was I.", "Six times is not enough."], section.Items.Select(c => c.Text));
        Assert.Equal(["Ida Berg", "Tom", "Uwe"], section.Items.Select(c => c.Author));
        Assert.Equal([null, 1, null], section.Items.Select(c => c.ParentId));
        Assert.Equal(new DateTimeOffset(2024, 5, 4, 10, 0, 0, TimeSpan.FromHours(2)), section.Items[0].Time!.Instant);
    }

    [Fact]
    public void A_list_of_links_under_a_comment_is_none_of_its_words() =>
        Assert.Equal("It rained.", Assert.Single(Parse("""
            <section class="comment-wrapper"><article class="comment"><p class="comment__author">Uwe</p><p class="comment__time">Sun, 05/05/2024 - 10:00</p>
            <div class="comment__content"><p>It rained.</p><ul class="links inline"><li><a href="/login">Log in</a> to post comments</li></ul></div></article></section>
            """).Comments!.Items).Text);

    [Fact]
    public void Names_with_a_systems_mark_before_them_are_told_by_their_last_word()
    {
        var section = Parse("""
            <section class="zx-comments"><div class="zx-comment-item"><span class="zx-comment-user-name">Ida</span><span class="zx-comment-date">4 May 2024</span><div class="zx-comment-text">I was there, in the rain.</div><div class="zx-comment-actions">Like 4</div></div>
            <div class="zx-comment-item zx-comment-item--reply"><span class="zx-comment-user-name">Tom</span><div class="zx-comment-text">So was I.</div></div></section>
            """).Comments!;
        Assert.Equal([("Ida", "I was there, in the rain."), ("Tom", "So was I.")], section.Items.Select(c => (c.Author!, c.Text)));
        Assert.Equal(new DateTime(2024, 5, 4), section.Items[0].Time!.Instant.DateTime);
    }

    [Fact]
    public void Comments_by_schema_org_need_no_names()
    {
        var section = Parse("""
            <div class="q1" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Ida</span><meta itemprop="dateCreated" content="2024-05-04"><div itemprop="text">I was there.</div></div>
            <div class="q1" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Tom</span><div itemprop="text">So was I.</div></div>
            """).Comments!;
        Assert.Equal(["I was there.", "So was I."], section.Items.Select(c => c.Text));
        Assert.Equal(["Ida", "Tom"], section.Items.Select(c => c.Author));
    }

    [Fact]
    public void Items_without_a_name_of_their_own_are_the_signed_children_of_the_list()
    {
        var section = Parse("""
            <div id="discussion"><ul><li><cite>Ida</cite><time datetime="2024-05-04">yesterday</time><p>I was there.</p></li><li><cite>Tom</cite><time datetime="2024-05-05">today</time><p>So was I.</p></li></ul></div>
            """).Comments!;
        Assert.Equal([("Ida", "I was there."), ("Tom", "So was I.")], section.Items.Select(c => (c.Author!, c.Text)));
    }

    [Fact]
    public void Comments_are_no_part_of_the_body()
    {
        var article = Parse("<div class=comments><div class=comment id=comment-1><span class=author>Ida</span><p>I was there when the ferry came, and it was a fine sight, long as it took, with all the flags and the whole town out.</p></div></div>");
        Assert.DoesNotContain("fine sight", article.Text, StringComparison.Ordinal);
        Assert.Single(article.Comments!.Items);
    }

    [Theory]
    [InlineData("<div class=comments><a href=#>12 comments</a></div>")]
    [InlineData("<div class=comments><div class=comment>Log in to comment</div></div>")]
    [InlineData("<aside class=widget><ul class=recent-comments><li class=recent-comment><cite>Ida</cite> on Ferry returns</li><li class=recent-comment><cite>Tom</cite> on Bridge opens</li></ul></aside>")]
    [InlineData("<p class=comment-count>3</p>")]
    public void Buttons_notices_and_lists_of_latest_comments_are_none(string comments) => Assert.True(Parse(comments).Comments is null or { Items.IsEmpty: true });

    [Fact]
    public void An_opinion_piece_called_a_comment_is_an_article()
    {
        var article = ArticleParser.Default.ParseHtml($"<html lang=de><body class=kommentar><div class=kommentar>{Story}</div></body></html>");
        Assert.Null(article.Comments);
        Assert.Contains("forty people", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_numbered_comment_may_be_short_and_unsigned() =>
        Assert.Equal(["Next week!"], ArticleParser.Default.ParseHtml($"<html><body><article>{Story}</article><div class=comments><div class=comment id=comment-17><div><p>Next week!</p></div></div></div></body></html>")
            .Comments!.Items.Select(c => c.Text));

    [Fact]
    public void More_comments_than_allowed_are_cut_and_told()
    {
        var items = string.Concat(Enumerable.Range(1, 5).Select(i => $"<div class=comment id=comment-{i}><span class=author>Ida</span><p>Number {i}.</p></div>"));
        var parser = new ArticleParser(ArticleParserOptions.Default with { MaxComments = 3 });
        var article = parser.ParseHtml($"<html><body><article>{Story}</article><div id=comments>{items}</div></body></html>");
        Assert.Equal(3, article.Comments!.Items.Count);
        Assert.Contains(article.Diagnostics, d => d.Code == DiagnosticCodes.CommentsTruncated);
    }

    [Fact]
    public void A_page_of_nothing_but_comments_has_no_body_whatever_the_last_page_left_in_pooled_arrays()
    {
        const string Page = "<html lang=en><body><div id=comments><div class=comment><b class=author>Ann</b><p>He stayed at home on Tuesday, she said, and on Wednesday too.</p></div></div></body></html>";
        for (var filler = -1; filler <= 1; filler++)
        {
            var array = System.Buffers.ArrayPool<int>.Shared.Rent(16);
            array.AsSpan().Fill(filler * 9999);
            System.Buffers.ArrayPool<int>.Shared.Return(array);
            Assert.Empty(ArticleParser.Default.ParseHtml(Page).Blocks);
        }
    }
}
