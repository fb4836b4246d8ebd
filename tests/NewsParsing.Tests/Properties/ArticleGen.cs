using CsCheck;
using NewsParsing.Robustness;

namespace NewsParsing.Tests;

/// <summary>Texts to parse: from articles as papers print them to plain noise.</summary>
internal static class ArticleGen
{
    private static readonly Gen<string> Name = Gen.OneOf(
        "Jane Roe", "Mayor Ann Lee", "Gen. (ret.) Omar Haidari", "Sen. Bob Crane (D-N.Y.)", "Dr. O'Neill-Sato", "Lena Müller",
        "José Ángel Núñez", "Ольга Петрова", "محمد علی", "王小明", "Mr. X", "the ministry", "police", "he", "She", "the report",
        "officials", "a senior official", "UN monitors", "Acme Corp.", "İbrahim Işık");

    private static readonly Gen<string> Cue = Gen.OneOf(
        "said", "says", "told reporters", "added", "according to", "warned that", "asked", "sagte", "a déclaré", "dijo", "сказал", "说");

    private static readonly Gen<string> Clause = Gen.OneOf(
        "the bridge will open in May", "nothing has changed since 2019", "we can't go on like this", "U.S. troops left on Nov. 3",
        "es gibt keinen Grund zur Eile", "la situation est grave", "prices rose 3.5% to $1,200", "桥梁将于五月开放",
        "الوضع خطير جدا", "it's 'a disgrace'", "the \"so-called\" deal is dead", "he – like others – stayed (at home)", "see http://x.example/a?b=c");

    private static readonly Gen<(string, string)> Marks = Gen.OneOf(
        ("\"", "\""), ("“", "”"), ("‘", "’"), ("''", "''"), ("'", "'"), ("„", "“"), ("«", "»"), ("« ", " »"), ("»", "«"), ("「", "」"),
        ("“", ""), ("", "\""), ("\"", "”"));

    private static readonly Gen<string> Quotation = Gen.Select(Marks, Clause, (m, c) => m.Item1 + c + m.Item2);

    private static readonly Gen<string> Sentence = Gen.OneOf(
        Gen.Select(Clause, c => char.ToUpperInvariant(c[0]) + c[1..] + "."),
        Gen.Select(Quotation, Name, Cue, (q, n, c) => $"{q}, {n} {c}."),
        Gen.Select(Quotation, Name, Cue, Quotation, (q, n, c, r) => $"{q} {c} {n}. {r}"),
        Gen.Select(Name, Cue, Quotation, (n, c, q) => $"{n} {c}: {q}."),
        Gen.Select(Name, Cue, Clause, (n, c, k) => $"{n} {c} {k}."),
        Gen.Select(Cue, Name, Clause, (c, n, k) => $"{c} {n}, {k}."));

    private static readonly Gen<string> Dialogue = Gen.Select(Gen.OneOf(Dialogues.Spoken), Gen.OneOf(Dialogues.Dashes), Gen.OneOf(Dialogues.Dashes), Gen.OneOf(Dialogues.Marks), Gen.Int[0, 4], (s, d, e, m, way) => way switch
    {
        0 => $"{d}{s.Words}{e}{s.Verb} {s.Speaker}{e}{s.More}.",
        1 => $"{d}{s.Words}{e}{s.Verb} {s.Speaker}. {d}{s.More}.",
        2 => $"{m.Opens}{s.Words}, {s.Verb} {s.Speaker}. {s.More}.{m.Closes}",
        3 => $"{d}{m.Opens}{s.Words}{e}{m.Closes} {s.Verb} {s.Speaker}{e}",
        _ => $"{m.Opens} {s.Words}{m.Closes}{s.Verb}{s.Speaker}{m.Opens}{s.More} {m.Closes}",
    });

    private static readonly Gen<string> Paragraph = Gen.Select(Sentence.Array[1, 5], s => string.Join(' ', s));

    private static readonly Gen<string> Furniture = Gen.OneOf(
        "By Jane Roe and Lena Müller", "Von Lena Müller", "Par Jean Roe", "AFP", "Jane Roe in Kabul", "By Jane Roe, Staff Writer",
        "May 27, 2020 10:15 AM GMT", "2024-05-01", "Updated 3 hours ago", "27. Mai 2020, 10:15 Uhr", "World", "OPINION",
        "KABUL, Afghanistan (AP) —", "PESHAWAR -- The story begins here.", "WASHINGTON, May 27 (Reuters) - It begins.",
        "A man walks past a bridge. [File]", "A view of the port (AP Photo/Jane Roe)", "Photograph: Jane Roe/Getty Images", "© X/AFP",
        "Share", "Advertisement", "5 min read", "0 Comments", "12 Comments", "Read more", "Related articles", "Comments",
        "Correction: An earlier version misspelled a name.", "[Sulaiman from Kabul contributed to this report.]", "Editor's note: edited.",
        "The full report can be viewed here.", "Do you like this article?", "What happens next", "\"No way back\"", "* * *", "• one", "- two",
        "1. three", "> quoted line", "Q: Why now?", "A: Because.", "Jane Roe: \"No.\"", "10:15 The vote begins", "Comment Policy * Required");

    private static readonly Gen<string> Comment = Gen.Select(
        Gen.OneOf("Ahmad | 2020-06-15", "bob123 2 hours ago", "Reply", "Anonymous"), Paragraph, (who, words) => $"{who}\n\n{words}");

    private static readonly Gen<string> Noise = Gen.OneOf(
        "\uFEFF", "\u200B", "\u00A0", "\u00AD", "\t", "    ", "\u2028", "\u0085", "\0", "\uD800", "\uDC00", "👩‍👩‍👧", "e\u0301", "\u202E", "\"", "'", "“", "”", ",", ".",
        "\r", "\n", "\f", "\v", "(", "[", "…", "—");

    private static readonly Gen<string> Piece = Gen.Frequency<string>((8, Paragraph), (3, Dialogue), (5, Furniture), (1, Comment), (1, Noise), (1, Gen.Const("")));

    private static readonly Gen<string> Gap = Gen.OneOf("\n\n", "\n\n", "\n", "\n\n\n", "\n \n", "\n    ");

    /// <summary>Pieces of news articles in any order, so that every stage has something to do and something to get wrong.</summary>
    public static Gen<string> Articles { get; } = Gen.Select(Piece.Array[1, 14], Gap, Gen.Bool, Wrapped);

    /// <summary>Articles with stray characters in unlucky places.</summary>
    public static Gen<string> Damaged { get; } = Gen.Select(
        Articles, Gen.Select(Gen.Int[0, 4000], Noise).Array[1, 8], (text, noise) => noise.Aggregate(text, (t, n) => t.Insert(n.Item1 % (t.Length + 1), n.Item2)));

    /// <summary>Dashes, marks, words of every language and stray characters in any order: what a scanner of marks and dashes can trip over.</summary>
    public static Gen<string> Scraps { get; } = Gen.Frequency<string>((3, Gen.OneOf(Dialogues.Dashes)), (3, Gen.OneOf(Dialogues.Marks).Select(m => m.Opens)), (3, Gen.OneOf(Dialogues.Marks).Select(m => m.Closes)),
        (4, Gen.OneOf(Dialogues.Spoken).Select(s => s.Words)), (3, Gen.OneOf(Dialogues.Spoken).Select(s => s.Verb + " " + s.Speaker)), (2, Gen.OneOf(" ", "\n", ", ", ".", "\u00A0", "-t-", "-se", "l'", "\u3000")), (1, Noise)).Array[1, 24].Select(string.Concat);

    /// <summary>Any UTF-16 units at all, lone surrogates included.</summary>
    public static Gen<string> AnyText { get; } = Gen.OneOf(
        Gen.String, Scraps, Gen.Char.Array[0, 300].Select(c => new string(c)), Noise.Array[0, 60].Select(string.Concat), Articles, Damaged);

    private static string Wrapped(string[] pieces, string gap, bool hardWrap)
    {
        var text = string.Join(gap, pieces);
        if (!hardWrap) return text;
        var column = 0;
        return string.Concat(text.Select(c =>
        {
            column = c == '\n' ? 0 : column + 1;
            if (c != ' ' || column < 60) return c;
            column = 0;
            return '\n';
        }));
    }
}
