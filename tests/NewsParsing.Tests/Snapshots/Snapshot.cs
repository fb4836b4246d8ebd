using System.Text;
using Xunit.Sdk;

namespace NewsParsing.Tests;

/// <summary>
/// Compares output with a reviewed file, by Verify's conventions: <c>Name.verified.ext</c> is checked in, and on a
/// difference <c>Name.received.ext</c> is written beside it. NEWSPARSING_ACCEPT=1 makes the output the reviewed file.
/// docs/decisions/0001 says why this is not Verify.
/// </summary>
internal static class Snapshot
{
    private const string AcceptVariable = "NEWSPARSING_ACCEPT";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="directory">The folder of both files.</param>
    /// <param name="name">Their common name without ".verified" and extension.</param>
    public static void Verify(string output, string directory, string name, string extension)
    {
        var verified = Path.Combine(directory, $"{name}.verified.{extension}");
        var received = Path.Combine(directory, $"{name}.received.{extension}");
        var actual = output.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var expected = File.Exists(verified) ? File.ReadAllText(verified, Utf8).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(verified, actual, Utf8);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, Utf8);
        throw new XunitException(expected is null
            ? $"There is no {verified}. Review {received}, then run the test with {AcceptVariable}=1."
            : $"{FirstDifference(expected, actual)}\nCompare {verified}\n   with {received}; to accept it, run the test with {AcceptVariable}=1.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line]) line++;
        return $"Line {line + 1} differs.\n  verified: {At(before, line)}\n  received: {At(after, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of file)";
}
