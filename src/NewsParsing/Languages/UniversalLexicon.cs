using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace NewsParsing;

/// <summary>Names and marks that hold in every language.</summary>
internal static class UniversalLexicon
{
    public const int MaxShortAgency = 5;

    private static readonly UniversalWords Words =
        JsonSerializer.Deserialize(EmbeddedData.ReadText("universal.page.json"), PageWordsContext.Default.UniversalWords)
        ?? throw new InvalidOperationException("'universal.page.json' is empty.");

    /// <summary>News and picture agencies.</summary>
    public static PhraseSet Agencies { get; } = new(Words.Agencies);

    /// <summary>Those so short that only their own case tells them from words ("PA", not "Pa.").</summary>
    public static FrozenSet<string> ShortAgencies { get; } = Words.Agencies.Where(a => a.Length <= MaxShortAgency).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>False when no agency's name begins as the text does, which is not folded yet.</summary>
    public static bool MayBeAgency(ReadOnlySpan<char> text) => !char.IsAsciiLetter(text[0]) || Agencies.MayStart(text);

    /// <summary>Where readers follow papers and people.</summary>
    public static PhraseSet Networks { get; } = new(Words.Networks);

    public static PhraseSet ShareWords { get; } = new(Words.ShareWords);

    /// <summary>"By" in languages whose word for it opens few names.</summary>
    public static PhraseSet BylineWords { get; } = new(Words.BylineWords);

    /// <summary>"And" between two names, in many languages.</summary>
    public static PhraseSet Conjunctions { get; } = new(Words.Conjunctions);

    public static PhraseSet NameParticles { get; } = new(Words.NameParticles);

    /// <summary>Months and labels of dates in languages that have no words of their own here.</summary>
    public static (string[] Months, string[] Published, string[] Updated) DateWords => (Words.Months, Words.Published, Words.Updated);

    /// <summary>Offsets from UTC by abbreviation in capitals. "ET" and its kin, which change with the season, are not here.</summary>
    public static FrozenDictionary<string, TimeSpan> TimeZones { get; } = Words.TimeZones
        .Select(z => z.Split('='))
        .ToFrozenDictionary(z => z[0], z => TimeSpan.FromMinutes(int.Parse(z[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
}
