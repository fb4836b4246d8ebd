using AngleSharp.Html;

namespace NewsParsing.Tests;

public class CharacterReferenceTests
{
    public static TheoryData<string> Letters { get; } = [.. Enumerable.Range('A', 26).Concat(Enumerable.Range('a', 26)).Select(c => ((char)c).ToString())];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Names_stand_for_what_AngleSharp_has_for_them(string letter)
    {
        Span<char> written = stackalloc char[2];
        using var reader = new StreamReader(typeof(CharacterReferences).Assembly.GetManifestResourceStream("character-references.txt")!);
        foreach (var name in reader.ReadToEnd().Split('\n').Select(l => l.Split(' ')[0]).Where(n => n.StartsWith(letter, StringComparison.Ordinal)))
        {
            var length = CharacterReferences.Read(name, inAttribute: false, out var characters);
            Assert.Equal(name.Length, length);
            Assert.Equal(HtmlEntityProvider.Resolver.GetSymbol(name), new string(written[..characters.WriteTo(written)]));
        }
    }

    [Theory]
    [InlineData("#65;", 4, "A")]
    [InlineData("#x41", 4, "A")]
    [InlineData("#X1F600;x", 8, "\uD83D\uDE00")]
    [InlineData("#128;", 5, "\u20AC")]
    [InlineData("#0;", 3, "\uFFFD")]
    [InlineData("#xD800;", 7, "\uFFFD")]
    [InlineData("#99999999999999999999;", 22, "\uFFFD")]
    [InlineData("#;", 0, "")]
    [InlineData("#x;", 0, "")]
    [InlineData("nope;", 0, "")]
    public void Numbers_stand_for_their_character(string text, int length, string expected)
    {
        var read = CharacterReferences.Read(text, inAttribute: false, out var characters);
        Assert.Equal(length, read);
        Span<char> written = stackalloc char[2];
        if (read > 0) Assert.Equal(expected, new string(written[..characters.WriteTo(written)]));
    }
}
