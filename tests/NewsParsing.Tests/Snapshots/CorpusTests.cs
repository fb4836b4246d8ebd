namespace NewsParsing.Tests;

/// <summary>Whole parses of whole articles, each folder of Corpus one.</summary>
public class CorpusTests
{
    public static TheoryData<string> Slugs { get; } = new(Corpus.Slugs);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Article_is_read_as_reviewed(string slug)
    {
        var json = Corpus.Parse(slug).ToJson(JsonLayout.Indented);
        Snapshot.Verify(json, Path.Combine(WorkTree.Corpus, slug), "article", "json");
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Article_keeps_the_promises_of_the_model(string slug) =>
        ArticleInvariants.Check(Corpus.Parse(slug), Corpus.Read(slug));
}
