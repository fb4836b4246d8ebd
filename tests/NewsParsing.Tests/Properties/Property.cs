using System.Text.Json;
using CsCheck;
using Xunit.Sdk;

namespace NewsParsing.Tests;

/// <summary>
/// Runs a property over generated texts. The cases are the same in every run, so that no change fails for another's luck;
/// NEWSPARSING_CASES=100000 runs as many random ones instead.
/// </summary>
internal static class Property
{
    private const string CasesVariable = "NEWSPARSING_CASES";
    private const int FixedCases = 400;

    public static void Holds(Gen<string> texts, Action<string> assert)
    {
        var wanted = Environment.GetEnvironmentVariable(CasesVariable);
        var cases = wanted is null ? FixedCases : int.Parse(wanted, System.Globalization.CultureInfo.InvariantCulture);
        var random = wanted is null ? new PCG(stream: 1, seed: 20261122) : new PCG(stream: 1);
        for (var i = 0; i < cases; i++)
        {
            var text = texts.Generate(random, null!, out _);
            if (FailureOf(assert, text) is null) continue;
            var shortest = Shorten(text, t => FailureOf(assert, t) is not null);
            var failure = FailureOf(assert, shortest)!;
            throw new XunitException($"Case {i} fails, shortened to {JsonSerializer.Serialize(shortest)}:\n{failure.Message}", failure);
        }
    }

    private static Exception? FailureOf(Action<string> assert, string text)
    {
        try
        {
            assert(text);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    // Cuts out ever smaller pieces as long as the rest still fails.
    private static string Shorten(string text, Func<string, bool> fails)
    {
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= text.Length;)
            {
                var rest = text.Remove(start, size);
                if (fails(rest)) text = rest;
                else start += size;
            }
        }

        return text;
    }
}
