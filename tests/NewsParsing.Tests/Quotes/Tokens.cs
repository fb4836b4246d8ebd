using System.Runtime.InteropServices;

namespace NewsParsing.Tests.Quotes;

/// <summary>One English text cut into tokens and sentences.</summary>
internal static class Tokens
{
    public static List<Token> Of(string text)
    {
        using var tokens = new TokenList();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), Marks.Scan(text), SpeechLexicon.For("en"), tokens);
        return [.. tokens.AsSpan()];
    }

    public static string[] Words(string text) => [.. Of(text).Select(t => text[t.Start..t.End])];

    public static string[] Sentences(string text)
    {
        var tokens = Of(text);
        var starts = new List<int>();
        SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(tokens), SpeechLexicon.For("en"), starts);
        return [.. starts.Select((s, i) => text[tokens[s].Start..tokens[(i + 1 < starts.Count ? starts[i + 1] : tokens.Count) - 1].End])];
    }
}
