using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>
/// One language's words around an article, as its data file <c>Data/&lt;tag&gt;.page.json</c> holds them. Phrases are
/// written as a page prints them; <see cref="LineFold"/> makes them comparable.
/// </summary>
internal sealed record PageWords
{
    /// <summary>Where the words come from, for the reader of the file.</summary>
    public string Provenance { get; set; } = "";

    /// <summary>January first; the forms of one month are separated by spaces.</summary>
    public string[] Months { get; set; } = [];

    /// <summary>The same of the Persian calendar, Farvardin first.</summary>
    public string[] PersianMonths { get; set; } = [];

    public string[] Weekdays { get; set; } = [];

    /// <summary>Words that stand in a date without telling anything: "at", "um", "Uhr".</summary>
    public string[] DateFillers { get; set; } = [];

    public string[] Published { get; set; } = [];

    public string[] Updated { get; set; } = [];

    /// <summary>Whether 05/06/2020 is the fifth of June.</summary>
    public bool DayFirst { get; set; } = true;

    /// <summary>Words that address the one asked, as printed: an interview's questions hold them, a subheading does not.</summary>
    public string[] AddressWords { get; set; } = [];

    public string[] BylineWords { get; set; } = [];

    public string[] Conjunctions { get; set; } = [];

    /// <summary>Between a name and a place: "Jane Roe in Kabul".</summary>
    public string[] PlaceWords { get; set; } = [];

    /// <summary>Between a name and an employer: "Jane Roe for The Daily".</summary>
    public string[] EmployerWords { get; set; } = [];

    /// <summary>Definite articles, with which names of papers begin and names of people do not.</summary>
    public string[] Articles { get; set; } = [];

    public string[] RoleWords { get; set; } = [];

    public string[] OrganizationWords { get; set; } = [];

    /// <summary>Before a credit: "Photo: …", "Photograph by …".</summary>
    public string[] CreditWords { get; set; } = [];

    /// <summary>What stands for a credit by itself: "File", "Handout".</summary>
    public string[] CreditNames { get; set; } = [];

    /// <summary>With which captions begin: "File photo: …".</summary>
    public string[] CaptionOpeners { get; set; } = [];

    public string[] Sections { get; set; } = [];

    public string[] Kickers { get; set; } = [];

    /// <summary>Whole lines, or parts that make up a whole line, of a page's furniture.</summary>
    public string[] Debris { get; set; } = [];

    /// <summary>What a line of furniture begins with.</summary>
    public string[] DebrisStarts { get; set; } = [];

    /// <summary>What a line begins with that asks readers to follow somebody on a network: "Follow", "Like".</summary>
    public string[] FollowWords { get; set; } = [];

    /// <summary>Heads of topics a page files the article under: "Tags", "More on this topic".</summary>
    public string[] TopicHeads { get; set; } = [];

    /// <summary>What a caption says in brackets of somebody in the picture: "(left)", "(pictured)".</summary>
    public string[] PictureMarks { get; set; } = [];

    /// <summary>Words before a role that are part of it: "senior", "political".</summary>
    public string[] RoleAdjectives { get; set; } = [];

    /// <summary>Heads of the comment section.</summary>
    public string[] CommentHeads { get; set; } = [];

    /// <summary>With which the rules for commenting begin.</summary>
    public string[] CommentPolicies { get; set; } = [];

    /// <summary>Buttons and labels about a comment.</summary>
    public string[] CommentTools { get; set; } = [];

    /// <summary>Between a commenter's name and the comment: "Jane says:".</summary>
    public string[] CommentVerbs { get; set; } = [];

    public string[] ReplyTo { get; set; } = [];

    /// <summary>In a time told against now: "2 hours ago".</summary>
    public string[] AgoWords { get; set; } = [];

    /// <summary>Before a link on the same line: "Read more: …".</summary>
    public string[] RelatedStarts { get; set; } = [];

    /// <summary>Heads of lists of links.</summary>
    public string[] RelatedHeads { get; set; } = [];

    /// <summary>The linked word at the end of "… can be viewed here.".</summary>
    public string[] HereWords { get; set; } = [];

    /// <summary>What the reader does "here": viewed, read, found.</summary>
    public string[] ViewWords { get; set; } = [];

    public string[] Contributions { get; set; } = [];

    public string[] Corrections { get; set; } = [];

    public string[] Clarifications { get; set; } = [];

    public string[] Updates { get; set; } = [];

    public string[] EditorsNotes { get; set; } = [];

    public string[] Disclosures { get; set; } = [];
}

/// <summary>Names that hold in every language: <c>Data/universal.page.json</c>.</summary>
internal sealed record UniversalWords
{
    public string Provenance { get; set; } = "";

    /// <summary>News and picture agencies, archives and stock libraries.</summary>
    public string[] Agencies { get; set; } = [];

    public string[] Networks { get; set; } = [];

    /// <summary>Words of share bars that are the same everywhere, mostly names of networks.</summary>
    public string[] ShareWords { get; set; } = [];

    public string[] BylineWords { get; set; } = [];

    public string[] Conjunctions { get; set; } = [];

    /// <summary>Words of lower case within names: "van", "de", "bin".</summary>
    public string[] NameParticles { get; set; } = [];

    /// <summary>The months, January first, in languages that have no words of their own here.</summary>
    public string[] Months { get; set; } = [];

    public string[] Published { get; set; } = [];

    public string[] Updated { get; set; } = [];

    /// <summary>Minutes east of UTC by abbreviation: "EDT=-240".</summary>
    public string[] TimeZones { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageWords))]
[JsonSerializable(typeof(UniversalWords))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PageWordsContext : JsonSerializerContext;
