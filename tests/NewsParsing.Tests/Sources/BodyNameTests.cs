using NewsParsing.Tests.Quotes;

namespace NewsParsing.Tests.Sources;

public class BodyNameTests
{
    [Theory]
    [InlineData("The First Minister, Omar Reyes, said the bridge was safe.", "Omar Reyes")]
    [InlineData("The Foreign Secretary, Omar Reyes, said the bridge was safe.", "Omar Reyes")]
    public void An_office_behind_an_article_is_no_name(string text, string name)
    {
        var source = English.OnlySource(text);
        Assert.Equal((SourceKind.Person, name), (source.Kind, source.Name));
    }

    [Theory]
    [InlineData("The Dunmore Fishermen's Federation said the bridge was safe.", "Dunmore Fishermen's Federation")]
    [InlineData("Police Dunmore said the bridge was safe.", "Police Dunmore")]
    [InlineData("The bridge's operator, Kellerman Marine, said it was safe.", "Kellerman Marine")]
    [InlineData("Its owner's parent company, Kellerman Marine, said the bridge was safe.", "Kellerman Marine")]
    public void A_body_is_named_whole(string text, string name)
    {
        var source = English.OnlySource(text);
        Assert.Equal((SourceKind.Organization, name), (source.Kind, source.Name));
    }

    [Fact]
    public void A_land_in_the_possessive_is_no_part_of_a_bodys_name() =>
        Assert.Equal("Bridge Authority", English.OnlySource("Iran's Bridge Authority said the crossing was safe.").Name);

    [Fact]
    public void A_body_may_be_called_by_its_first_word() =>
        Assert.Equal("Kellerman Corp", English.OnlySource("Kellerman Corp said the bridge was safe.", "Kellerman promised to repair it.").Name);

    [Theory]
    [InlineData("Jurors said the bridge was safe.", SourceKind.Group, "Jurors")]
    [InlineData("The defense, led by Omar Reyes, argues that the bridge was safe.", SourceKind.Organization, "defense")]
    public void People_and_bodies_without_a_name_are_no_person(string text, SourceKind kind, string name)
    {
        var source = English.OnlySource(text);
        Assert.Equal((kind, name), (source.Kind, source.Name));
    }
}
