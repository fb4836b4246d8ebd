using System.Globalization;

namespace NewsParsing;

internal enum DateTokenKind
{
    Number,
    Word,
    Symbol,
}

/// <summary>A number, a word or a mark of a date line, with its place in the line.</summary>
/// <param name="Kind">Number, word or mark.</param>
/// <param name="Value">The number, or the mark's character; 0 for a word.</param>
/// <param name="Start">Offset in the line.</param>
/// <param name="Length">Units of the line.</param>
internal readonly record struct DateToken(DateTokenKind Kind, int Value, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Cuts a short line into the pieces dates are made of; digits of any script count.</summary>
internal static class DateTokens
{
    private const int MaxTokens = 96;
    private const int MaxDigits = 8;

    /// <summary>Empty when the line holds no digit or too much of anything to be a date line.</summary>
    public static List<DateToken> Split(ReadOnlySpan<char> line)
    {
        var tokens = new List<DateToken>();
        var anyDigit = false;
        for (var i = 0; i < line.Length;)
        {
            var start = i;
            if (char.IsDigit(line[i]))
            {
                anyDigit = true;
                var value = 0;
                for (; i < line.Length && char.IsDigit(line[i]); i++)
                {
                    if (i - start >= MaxDigits) return [];
                    value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(line[i]);
                }

                tokens.Add(new DateToken(DateTokenKind.Number, value, start, i - start));
            }
            else if (IsLetter(line[i]))
            {
                // 年, 月 and 日 each end a number; other wide characters form words.
                if (IsDateCounter(line[i])) i++;
                else
                    while (i < line.Length && IsLetter(line[i]) && !IsDateCounter(line[i])) i++;
                tokens.Add(new DateToken(DateTokenKind.Word, 0, start, i - start));
            }
            else
            {
                if (!char.IsWhiteSpace(line[i])) tokens.Add(new DateToken(DateTokenKind.Symbol, line[i], start, 1));
                i++;
            }

            if (tokens.Count > MaxTokens) return [];
        }

        return anyDigit ? tokens : [];
    }

    public static bool IsDateCounter(char c) => c is '年' or '月' or '日' or '时' or '時' or '分' or '秒' or '点' or '년' or '월' or '일' or '시' or '분' or '초';

    private static bool IsLetter(char c) => char.IsLetter(c) || c is '\'' or '’' or '\u200C' ||
        (c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
