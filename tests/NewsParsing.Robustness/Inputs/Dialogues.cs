namespace NewsParsing.Robustness;

/// <summary>Who says what, as each language sets it: between dashes, in marks, in both. The tests' generators take their pieces from here too.</summary>
internal static class Dialogues
{
    /// <summary>Dash, en dash and bar, spaced in every way a typist might.</summary>
    public static readonly string[] Dashes = ["—", "– ", " — ", "―", "- ", ", — ", " –", "—\u00A0", "\u2009—\u2009"];

    /// <summary>Every pair of marks that a language of ours sets, and some that no one should.</summary>
    public static readonly (string Opens, string Closes)[] Marks =
    [
        ("\"", "\""), ("“", "”"), ("‘", "’"), ("''", "''"), ("``", "''"), ("'", "'"), ("„", "“"), ("„", "”"), ("‚", "‘"), ("‚", "’"), ("«", "»"), ("« ", " »"), ("«\u00A0", "\u00A0»"), ("»", "«"), ("»", "»"), ("”", "”"), ("‹", "›"), ("「", "」"), ("『", "』"), ("《", "》"), ("〈", "〉"), ("“", ""), ("", "»"), ("„ ", " “"),
    ];

    /// <summary>A sentence somebody speaks, its verb and who, language by language.</summary>
    public static readonly (string Language, string Words, string Verb, string Speaker, string More)[] Spoken =
    [
        ("en", "The bridge is shut", "said", "Jane Roe", "Nobody may cross"), ("de", "Die Brücke ist gesperrt", "sagte", "Lena Müller", "Niemand darf hinüber"), ("fr", "Le pont est fermé", "a dit", "Jean Roux", "Personne ne passe"), ("es", "El puente está cerrado", "dijo", "Ana Núñez", "Nadie puede pasar"),
        ("it", "Il ponte è chiuso", "ha detto", "Anna Riva", "Nessuno può passare"), ("pt", "A ponte está fechada", "disse", "Ana Prado", "Ninguém pode passar"), ("nl", "De brug is dicht", "zei", "Jan de Wit", "Niemand mag erover"), ("pl", "Most jest zamknięty", "powiedziała", "Anna Dudek", "Nikt nie przejdzie"),
        ("ru", "Мост закрыт", "сказала", "Ольга Петрова", "Никто не пройдёт"), ("tr", "Köprü kapalı", "dedi", "Ayşe Yılmaz", "Kimse geçemez"), ("ar", "الجسر مغلق", "قال", "محمد علي", "لن يعبر أحد"), ("fa", "پل بسته است", "گفت", "مریم رضایی", "هیچ‌کس نمی‌گذرد"),
        ("ps", "پل بند دی", "وویل", "احمد خان", "هېڅوک نه تېرېږي"), ("ur", "پل بند ہے", "کہا", "احمد خان", "کوئی نہیں گزر سکتا"), ("zh", "大桥关闭了", "说", "王小明", "谁也不能过"), ("ja", "橋は閉まっている", "と語った", "田中一郎", "誰も渡れない"), ("ko", "다리가 닫혔다", "말했다", "김민수", "아무도 못 건넌다"),
    ];

    private static readonly string[] WhiteSpace = [" ", "\u00A0", "\u3000", "\t", "\u200B", "\u2003", "\u202F"];

    /// <summary>One line of each kind for each language.</summary>
    public static IEnumerable<string> Lines()
    {
        for (var i = 0; i < Spoken.Length; i++)
        {
            var (_, words, verb, speaker, more) = Spoken[i];
            var (dash, (opens, closes), space) = (Dashes[i % Dashes.Length], Marks[i % Marks.Length], WhiteSpace[i % WhiteSpace.Length]);
            yield return $"— {words} — {verb} {speaker}. — {more}.";
            yield return $"{dash}{words}{dash}{verb} {speaker}{dash}{more}.";
            yield return $"{opens}{words}, {verb} {speaker}. {more}.{closes}";
            // Stretches that begin and end in white space, and marks that stand in one another or across.
            yield return $"—{space}{words}{space}—{space}{verb} {speaker}{space}—{space}";
            yield return $"{opens}{space}{words}{space}{closes}{space}{verb} {speaker}. {opens}{space}{closes}";
            yield return $"— «{words}“ — {verb} {speaker}, „{more}»";
        }
    }
}
