using System.Diagnostics;

namespace NewsParsing.Accuracy;

/// <summary>Runs the scorers of shared/eval, which are Python scripts of the standard library alone.</summary>
internal sealed class Python(string executable)
{
    /// <summary>Whether the interpreter starts.</summary>
    public bool IsThere()
    {
        try
        {
            return Start(["--version"]).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>What the script prints.</summary>
    /// <exception cref="InvalidOperationException">The script failed; the message is what it said.</exception>
    public string Run(string script, params IEnumerable<string> arguments)
    {
        // Shared folders are read-only: leave no compiled files beside the scripts.
        var (exitCode, output, error) = Start(["-B", script, .. arguments]);
        return exitCode == 0 ? output : throw new InvalidOperationException($"{script} failed ({exitCode}): {error.Trim()}");
    }

    private (int ExitCode, string Output, string Error) Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(executable, arguments)
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
