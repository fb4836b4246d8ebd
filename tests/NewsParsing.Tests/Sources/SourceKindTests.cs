using NewsParsing.Tests.Quotes;

namespace NewsParsing.Tests.Sources;

public class SourceKindTests
{
    [Theory]
    [InlineData("Nora Fielding", SourceKind.Person, "Nora Fielding")]
    [InlineData("The BBC", SourceKind.Organization, "BBC")]
    [InlineData("Acme Corp.", SourceKind.Organization, "Acme Corp.")]
    [InlineData("The Harbor Authority", SourceKind.Organization, "Harbor Authority")]
    [InlineData("The Ministry of Transport", SourceKind.Organization, "Ministry of Transport")]
    [InlineData("The ministry", SourceKind.Organization, "ministry")]
    [InlineData("UN monitors", SourceKind.Organization, "UN monitors")]
    [InlineData("The report", SourceKind.Document, "report")]
    [InlineData("The indictment", SourceKind.Document, "indictment")]
    [InlineData("Officials", SourceKind.Group, "Officials")]
    [InlineData("Two residents", SourceKind.Group, "Two residents")]
    [InlineData("Three people familiar with the matter", SourceKind.Group, "Three people familiar with the matter")]
    [InlineData("A senior official", SourceKind.Unnamed, "senior official")]
    [InlineData("A spokesman for the Harbor Authority", SourceKind.Unnamed, "spokesman for the Harbor Authority")]
    [InlineData("One resident, who declined to give her name,", SourceKind.Unnamed, "One resident")]
    public void A_source_has_its_kind(string speaker, SourceKind kind, string name)
    {
        var source = English.OnlySource($"{speaker} said the bridge was unsafe.");
        Assert.Equal(kind, source.Kind);
        Assert.Equal(name, source.Name);
    }

    [Fact]
    public void A_sign_is_a_document() => Assert.Equal(SourceKind.Document, English.OnlySource("\"We are done,\" read the statement.").Kind);
}
