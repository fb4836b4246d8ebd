namespace NewsParsing;

/// <summary>The words by which a language reports speech.</summary>
internal sealed class SpeechLexicon
{
    public static SpeechLexicon For(string? language) => new();
}
