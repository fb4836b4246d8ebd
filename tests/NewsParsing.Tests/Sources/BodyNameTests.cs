using NewsParsing.Tests.Languages.Speech;
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

    [Theory]
    [InlineData("Solicitor General Omar Reyes said the bridge was safe.", "Solicitor General", "Omar Reyes")]
    [InlineData("Asked about the river, First Minister Omar Reyes said the bridge was safe.", "First Minister", "Omar Reyes")]
    [InlineData("Environment Minister Omar Reyes said the bridge was safe.", "Environment Minister", "Omar Reyes")]
    [InlineData("Trade and Industry Secretary Omar Reyes said the bridge was safe.", "Trade and Industry Secretary", "Omar Reyes")]
    public void An_office_holds_what_it_is_for(string text, string title, string name)
    {
        var source = English.OnlySource(text);
        Assert.Equal((title, name), (source.Title, source.Name));
    }

    [Fact]
    public void A_governor_has_a_place_and_no_portfolio() => Assert.Equal("Ohio", English.OnlySource("Ohio Governor Omar Reyes said the bridge was safe.").Place);

    [Fact]
    public void A_role_that_no_list_knows_may_have_a_name() => Assert.Equal("Omar Reyes", English.OnlySource("A former selectman, Omar Reyes, said the bridge was safe.").Name);

    [Fact]
    public void Two_people_are_not_the_one_named_last()
    {
        var source = English.OnlySource("Omar and his wife, Mei, said they would leave the town.");
        Assert.Equal((SourceKind.Group, "Omar and his wife"), (source.Kind, source.Name));
    }

    [Fact]
    public void A_role_told_without_a_quote_is_kept() => Assert.Equal(
        "mayor's spokesman",
        Assert.Single(English.OnlySource("The mayor's spokesman, Omar Reyes, left early.", "“We are done,” Reyes said later.").Roles).Text);

    [Fact]
    public void A_day_is_no_place() => Assert.Null(English.OnlySource("The Harbor Court on Thursday heard the plea, observing that the bridge was safe.").Place);

    [Fact]
    public void What_ends_in_a_preposition_is_no_role() => Assert.True(English.OnlySource("That phrase draws a bitter laugh from Nora Fielding. “We are done,” she says.").Roles.IsEmpty);

    [Theory]
    [InlineData("es", "El presidente de la Junta, Manuel Ortega, exigió «menos titulares y más agua».", "Manuel Ortega", null)]
    [InlineData("es", "«Llega tarde y mal», lamentó Carmen Ruiz, portavoz de la Unión de Campesinos.", "Carmen Ruiz", null)]
    [InlineData("es", "«No hay agua», dijo el ministro de Agricultura, Javier Olmedo.", "Javier Olmedo", null)]
    [InlineData("es", "«No hay agua», dijo Paco Molina, agricultor de Écija.", "Paco Molina", "Écija")]
    public void What_stands_behind_de_is_a_place_only_where_it_is_no_office_or_body(string language, string paragraph, string name, string? place)
    {
        var article = ReportedSpeech.Read(language, paragraph);
        var source = Assert.Single(article.Sources);
        Assert.Equal((name, place), (source.Name, source.Place));
    }

    [Fact]
    public void Whoever_an_apposition_tells_of_is_one_source_with_it()
    {
        var article = ReportedSpeech.Read("es", "«Llega tarde y mal», lamentó Carmen Ruiz, portavoz de la Unión de Campesinos, quien recordó que las ayudas «no se han pagado».");
        Assert.Equal("Carmen Ruiz", Assert.Single(article.Sources).Name);
    }
}
