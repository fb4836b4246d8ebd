using NewsParsing.Robustness;

namespace NewsParsing.Tests;

/// <summary>Whatever the text and the language: the scanners of marks, dashes and words get on, and never twice over the same words.</summary>
public class TokenizerProperties
{
    // A tokenizer that stands still adds tokens without end: so it is stopped, and what it made tells on it.
    private static readonly ArticleParserOptions Bounded = ArticleParserOptions.Default with { TimeBudget = TimeSpan.FromSeconds(5) };

    public static TheoryData<string> Languages { get; } = [.. Dialogues.Spoken.Select(s => s.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_token_ends_behind_its_start_and_begins_behind_the_last(string language)
    {
        var lexicon = SpeechLexicon.For(language);
        using var tokens = new TokenList();
        var quoted = new List<QuotedSpan>();
        Property.Holds(ArticleGen.AnyText, generated =>
        {
            // What readers hand on has no white space at its ends.
            var text = generated.Trim();
            var block = new TextSpan(0, text.Length);
            MarkScanner.Scan(text, block, quoted);
            AssertInOrder(quoted, block);
            if (lexicon.DashDialogue) DashDialogue.Find(text, block, quoted, lexicon, tokens);
            AssertInOrder(quoted, block);
            if (lexicon.AttributionInsideMarks) InsideMarks.Split(text, quoted, lexicon, tokens);
            AssertInOrder(quoted, block);
            Tokenizer.Tokenize(text, block, quoted, lexicon, tokens, new ParseRun(Bounded));
            AssertInOrder(tokens, block);
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_text_is_an_article_in_any_language(string language)
    {
        var parser = new ArticleParser(Bounded with { Language = language });
        Property.Holds(ArticleGen.Scraps, text => ArticleInvariants.Check(parser.ParseText(text), text));
    }

    private static void AssertInOrder(List<QuotedSpan> quoted, TextSpan block)
    {
        var end = block.Start;
        foreach (var span in quoted)
        {
            Assert.True(span.Outer.Start >= end && span.Outer.End >= span.Outer.Start && span.Outer.End <= block.End, $"{span} behind {end}");
            Assert.True(span.Inner.Length >= 0 && span.Outer.Contains(span.Inner), $"{span}");
            end = span.Outer.End;
        }
    }

    private static void AssertInOrder(TokenList tokens, TextSpan block)
    {
        var end = block.Start;
        foreach (var token in tokens.AsSpan())
        {
            Assert.True(token.Start >= end && token.End > token.Start && token.End <= block.End, $"{token} behind {end}");
            end = token.End;
        }
    }
}
