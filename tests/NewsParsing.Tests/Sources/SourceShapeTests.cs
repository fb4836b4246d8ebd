using NewsParsing.Tests.Quotes;

namespace NewsParsing.Tests.Sources;

public class SourceShapeTests
{
    [Theory]
    [InlineData("Gen. Omar Reyes", "Omar Reyes", "Gen.")]
    [InlineData("Lt. Gen. (ret.) Omar Reyes", "Omar Reyes", "Lt. Gen. (ret.)")]
    [InlineData("Mayor Omar Reyes", "Omar Reyes", "Mayor")]
    [InlineData("the Rev. Jill Sanderson", "Jill Sanderson", "Rev.")]
    [InlineData("Sen. Jill Sanderson (D-N.Y.)", "Jill Sanderson", "Sen.")]
    [InlineData("Sen. Jill Sanderson, D-N.Y.", "Jill Sanderson", "Sen.")]
    [InlineData("Omar Reyes Jr.", "Omar Reyes Jr.", null)]
    [InlineData("Ludwig van Hessen", "Ludwig van Hessen", null)]
    [InlineData("Augustine \"Gus\" Ferrara", "Augustine \"Gus\" Ferrara", null)]
    [InlineData("Omar Reyes, 45", "Omar Reyes", null)]
    [InlineData("Omar Reyes, reached by telephone", "Omar Reyes", null)]
    [InlineData("Omar Reyes, who runs the shop", "Omar Reyes", null)]
    public void Name_and_title_stand_apart(string speaker, string name, string? title)
    {
        var source = English.OnlySource($"\"It is over,\" said {speaker}.");
        Assert.Equal(SourceKind.Person, source.Kind);
        Assert.Equal(name, source.Name);
        Assert.Equal(title, source.Title);
        Assert.Empty(source.Roles);
    }

    [Theory]
    [InlineData("Omar Reyes, a lawyer", new[] { "lawyer" })]
    [InlineData("Omar Reyes, a lawyer, a father of two", new[] { "lawyer", "father of two" })]
    [InlineData("Omar Reyes, 45, a fisherman", new[] { "fisherman" })]
    [InlineData("Omar Reyes (D-N.Y.), chairman of the committee", new[] { "chairman of the committee" })]
    [InlineData("Omar Reyes, president and chief executive of Acme Corp.", new[] { "president", "chief executive of Acme Corp." })]
    [InlineData("Democratic strategist Omar Reyes", new[] { "Democratic strategist" })]
    [InlineData("Harbor Authority spokesman Omar Reyes", new[] { "Harbor Authority spokesman" })]
    [InlineData("their manager, Omar Reyes", new[] { "manager" })]
    [InlineData("the team's coach, Omar Reyes", new[] { "team's coach" })]
    public void Appositions_and_prefixes_are_roles(string speaker, string[] roles)
    {
        var source = English.OnlySource($"\"It is over,\" said {speaker}.");
        Assert.Equal("Omar Reyes", source.Name);
        Assert.Equal(roles, source.Roles.Select(r => r.Text));
    }

    [Theory]
    [InlineData("former mayor Omar Reyes", "mayor")]
    [InlineData("ex-mayor Omar Reyes", "mayor")]
    [InlineData("the late mayor Omar Reyes", "mayor")]
    [InlineData("Omar Reyes, former mayor of Dunmore", "mayor of Dunmore")]
    [InlineData("Omar Reyes, a former mayor", "mayor")]
    [InlineData("Omar Reyes, an ex-mayor", "mayor")]
    public void A_past_role_is_former(string speaker, string role)
    {
        var found = Assert.Single(English.OnlySource($"\"It is over,\" said {speaker}.").Roles);
        Assert.Equal(role, found.Text);
        Assert.True(found.IsFormer);
    }

    [Fact]
    public void A_role_names_its_organization_and_place()
    {
        var role = Assert.Single(English.OnlySource("\"It is over,\" said Omar Reyes, director of the Coast Museum in Dunmore.").Roles);
        Assert.Equal(("director of the Coast Museum", "Coast Museum", "Dunmore"), (role.Text, role.Organization, role.Place));
    }

    [Fact]
    public void Two_roles_joined_by_and_keep_their_own_organizations() => Assert.Equal(
        [("Harbor Authority", true), ("Sailors' Union", false)],
        English.OnlySource("\"It is over,\" said Omar Reyes, a former deputy director of the Harbor Authority and chairman of the Sailors' Union.")
            .Roles.Select(r => (r.Organization!, r.IsFormer)));

    [Theory]
    [InlineData("Peshawar-based security analyst Brig. (ret.) Omar Reyes", "Peshawar")]
    [InlineData("Chicago Alderman Omar Reyes", "Chicago")]
    [InlineData("Omar Reyes of Dunmore", "Dunmore")]
    [InlineData("plaintiff Omar Reyes, 58, of Dunmore, Illinois", "Dunmore, Illinois")]
    [InlineData("Omar Reyes, a fisherman from Dunmore", "Dunmore")]
    public void A_source_has_a_place(string speaker, string place) =>
        Assert.Equal(place, English.OnlySource($"\"It is over,\" said {speaker}.").Place);

    [Fact]
    public void The_other_speaker_is_no_role() => Assert.Empty(English.OnlySource("\"We know it,\" Nora Fielding and Omar Reyes said.").Roles);

    [Theory]
    [InlineData("Chief Financial Officer Nora Fielding", "Chief Financial Officer")]
    [InlineData("Former Deputy Foreign Minister Nora Fielding", "Deputy Foreign Minister")]
    [InlineData("Solicitor General Nora Fielding", "Solicitor General")]
    public void An_office_of_several_words_is_the_title(string speaker, string title)
    {
        var source = English.OnlySource($"\"It is over,\" {speaker} said.");
        Assert.Equal(("Nora Fielding", title), (source.Name, source.Title));
    }

    [Fact]
    public void Whom_she_is_one_of_is_no_role() => Assert.Empty(English.OnlySource("One of them, Sen. Nora Fielding, said the bridge was safe.").Roles);

    [Theory]
    [InlineData("Northern Water, the company that runs the dam, said the bridge was safe.", SourceKind.Organization)]
    [InlineData("Nora Fielding, the company's lawyer, said the bridge was safe.", SourceKind.Person)]
    [InlineData("Nora Fielding, the White House political director, said the bridge was safe.", SourceKind.Person)]
    public void The_apposition_tells_what_has_the_name(string text, SourceKind kind) => Assert.Equal(kind, English.OnlySource(text).Kind);

    [Fact]
    public void A_role_its_name_and_what_he_did_are_one_subject() =>
        Assert.Equal("prime minister", Assert.Single(English.OnlySource("The prime minister, Omar Reyes, who cut short a trip to Lisbon, said the bridge was safe.").Roles).Text);

    [Theory]
    [InlineData("\"It is over,\" a tearful Fielding said.", "Fielding")]
    [InlineData("Unseeded Swede Elsa Fielding said it was over.", "Elsa Fielding")]
    [InlineData("Norva Health, a network of 14 hospitals, today announced that it was over.", "Norva Health")]
    [InlineData("The bridge is old, according to a study published on Wednesday.", "study")]
    public void What_stands_about_a_name_is_neither_name_nor_role(string text, string name)
    {
        var source = English.OnlySource(text);
        Assert.Equal(name, source.Name);
        Assert.Empty(source.Roles);
    }

    [Fact]
    public void A_name_told_in_the_second_sentence_is_the_first_one_s()
    {
        var source = English.OnlySource("A former top aide to the governor testified that the bridge was shut.", "\"He laughed,\" the former aide, Kevin Marsh, told the court.");
        Assert.Equal(("Kevin Marsh", SourceKind.Person), (source.Name, source.Kind));
    }

    [Fact]
    public void Of_two_witnesses_the_name_is_neither_s() => Assert.Equal(3, English.Read(
        "A witness said it was dark. Another witness said it was light.", "\"He laughed,\" the witness, Kevin Marsh, told the court.").Sources.Count);

    [Fact]
    public void The_noun_before_a_name_tells_a_body() => Assert.Equal(SourceKind.Organization, English.OnlySource("The association Fair Energy said prices were down.").Kind);

    [Theory]
    [InlineData("Takings are up by a third, according to its treasurer, the accountant Jill Holm.", "Jill Holm")]
    [InlineData("Her granddaughter, first-time voter Mia, said it was over.", "Mia")]
    public void An_apposition_may_have_a_role_before_the_name(string text, string name) => Assert.Equal(name, English.OnlySource(text).Name);
}
