using System.CommandLine;
using NewsParsing.Robustness;

var root = new RootCommand("Feeds the parser what nobody should, and counts what becomes of it.")
{
    RunCommand.Create(),
    ChildCommand.Create(),
    SoakCommand.Create(),
    AflCommand.Create(),
    TracedCommand.Create(),
};
return root.Parse(args).Invoke();
