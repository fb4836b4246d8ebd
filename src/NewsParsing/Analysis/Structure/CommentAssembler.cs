namespace NewsParsing;

/// <summary>Makes a section of the comments that markup gives.</summary>
internal static class CommentAssembler
{
    /// <summary>The section; null when the page has neither comments nor a word about them.</summary>
    public static CommentSection? Assemble(DraftComments drafts, PageLexicon lexicon, int maxComments, DiagnosticBag diagnostics)
    {
        var items = new List<Comment>(Math.Min(drafts.Items.Count, maxComments));
        foreach (var draft in drafts.Items)
        {
            if (items.Count == maxComments)
            {
                diagnostics.Add(DiagnosticCodes.CommentsTruncated, $"There are more than {maxComments} comments; the rest was left out.");
                break;
            }

            items.Add(new Comment
            {
                Id = items.Count + 1,
                ParentId = draft.Parent >= 0 ? draft.Parent + 1 : null,
                Author = draft.Author is null ? null : CommentParser.AuthorOf(draft.Author, lexicon),
                Time = draft.Time is null ? null : TimeOf(draft.Time, lexicon),
                Text = draft.Text,
            });
        }

        var (declared, policy) = CommentParser.ReadHead(drafts.Head, lexicon);
        if (items.Count == 0 && declared is null && policy is null) return null;
        return CommentParser.Close(items, declared, policy, place: null, diagnostics);
    }

    private static ArticleDate? TimeOf(string time, PageLexicon lexicon) =>
        DateParser.ParseLine(time, lexicon) is { } dates ? dates.Published ?? dates.Modified : null;
}
