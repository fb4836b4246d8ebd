using System.Text;
using NewsParsing.Cli;

namespace NewsParsing.Tests;

/// <summary>A run of the tool within the test's process.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Messages)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public static ToolRun Of(params string[] args) => With("", args);

    public static ToolRun With(string standardInput, params string[] args)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(standardInput));
        var exitCode = Tool.Run(args, new ToolConsole(input, output, messages));
        return new ToolRun(exitCode, output.ToArray(), messages.ToString());
    }
}

/// <summary>Files for one test, deleted after it.</summary>
internal sealed class TemporaryFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsparsing-test-");

    public string Folder => _folder.FullName;

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
