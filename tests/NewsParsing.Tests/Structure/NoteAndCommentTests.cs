namespace NewsParsing.Tests.Structure;

public class NoteAndCommentTests
{
    private const string Story = "Bridge to shut for a year\n\nBy Ann Lee\n\nThe town council voted on Monday night to shut the old bridge for a year.\n\nNobody spoke against it, and the meeting closed early because of the rain.\n\nThe ferry will run until nine in the evening, the harbour master said.\n";

    [Theory]
    [InlineData("[Omar from Kabul contributed to this report.]", NoteKind.Contribution, "Omar@Kabul")]
    [InlineData("Reporting by Ann Lee in Oslo and Tom Roe in Bergen; editing by Jan Poe", NoteKind.Contribution, "Ann Lee@Oslo|Tom Roe@Bergen|Jan Poe@")]
    [InlineData("— With files from Tom Roe", NoteKind.Contribution, "Tom Roe@")]
    [InlineData("Tom Roe contributed reporting.", NoteKind.Contribution, "Tom Roe@")]
    [InlineData("Correction: An earlier version misspelled the mayor's name.", NoteKind.Correction, "")]
    [InlineData("CLARIFICATION: The vote was by show of hands.", NoteKind.Clarification, "")]
    [InlineData("Editor's note: This story was first published in May.", NoteKind.EditorsNote, "")]
    [InlineData("This story has been updated with the mayor's answer.", NoteKind.Update, "")]
    [InlineData("Disclosure: The publisher owns shares in the ferry.", NoteKind.Disclosure, "")]
    [InlineData("Anmerkung der Redaktion: Der Text erschien zuerst im Mai.", NoteKind.EditorsNote, "")]
    public void Note_is_told_from_the_story(string line, NoteKind kind, string people)
    {
        var text = Story + "\n" + line + "\n";
        var article = new ArticleParser(ArticleParserOptions.Default with { Language = line.StartsWith("Anm", StringComparison.Ordinal) ? "de" : "en" }).ParseText(text);
        var note = Assert.Single(article.Notes);
        Assert.Equal((kind, line), (note.Kind, note.Text));
        Assert.Equal(people, string.Join('|', note.People.Select(p => p.Name + "@" + p.Place)));
        Assert.Equal(line, text[note.SourceSpan!.Value.Range]);
        Assert.Equal(3, article.Blocks.Count);
    }

    [Theory]
    [InlineData("Lee contributed $500 to the mayor's campaign, records show.")]
    [InlineData("Correction facilities in the county are full, he said.")]
    public void Story_is_no_note(string line) => Assert.True(ArticleParser.Default.ParseText(Story + "\n" + line + "\n").Notes.IsEmpty);

    [Fact]
    public void Comments_without_names_are_one_a_block()
    {
        var article = ArticleParser.Default.ParseText(Story + "\n2 Comments\n\nComment Policy * Denotes required field 500 / 500\n\nThis is the best news for years.\n\n\nI shall miss the old bridge.\n");
        Assert.Equal(2, article.Comments!.DeclaredCount);
        Assert.Equal("Comment Policy * Denotes required field 500 / 500", article.Comments.Policy);
        Assert.Equal(["This is the best news for years.", "I shall miss the old bridge."], article.Comments.Items.Select(c => c.Text));
        Assert.Equal(3, article.Blocks.Count);
    }

    [Fact]
    public void Signed_comments_keep_name_time_and_the_one_they_answer()
    {
        var text = Story + "\nComments (2)\n\nbob_the_baker\nMarch 1, 2026 at 9:12 AM\nI shall miss the old bridge.\nReply\n\nAnn K.\n2 hours ago\nIn reply to bob_the_baker\nSo shall I.\nReply\n";
        var comments = ArticleParser.Default.ParseText(text).Comments!;
        Assert.Equal(2, comments.Items.Count);
        Assert.Equal(("bob_the_baker", 9, "I shall miss the old bridge."), (comments.Items[0].Author, comments.Items[0].Time!.Instant.Hour, comments.Items[0].Text));
        Assert.Equal(("Ann K.", null, 1), (comments.Items[1].Author, comments.Items[1].Time, comments.Items[1].ParentId));
    }

    [Fact]
    public void Counter_amid_the_story_begins_no_comments()
    {
        var article = ArticleParser.Default.ParseText("Bridge to shut for a year\n\n3 Comments\n\nBy Ann Lee\n\n" + Story[Story.IndexOf("The town", StringComparison.Ordinal)..]);
        Assert.Null(article.Comments);
        Assert.Equal(3, article.Blocks.Count);
    }

    [Fact]
    public void Number_of_comments_is_bounded()
    {
        var text = Story + "\n3 Comments\n\nReply\n\nThis is the best news for years.\n\nReply\n\nI shall miss it.\n\nReply\n\nSo shall I.\n";
        var article = new ArticleParser(ArticleParserOptions.Default with { MaxComments = 1 }).ParseText(text);
        Assert.Single(article.Comments!.Items);
        Assert.Contains(article.Diagnostics, d => d.Code == DiagnosticCodes.CommentsTruncated);
    }
}
