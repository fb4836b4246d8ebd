using System.CommandLine;

namespace NewsParsing.Robustness;

/// <summary>What the supervisor starts; of no use by hand.</summary>
internal static class ChildCommand
{
    public const string Name = "child";

    public static Command Create()
    {
        var command = new Command(Name, "Reads inputs from standard input, for run.") { Hidden = true };
        command.SetAction(_ => ChildLoop.Run());
        return command;
    }
}
