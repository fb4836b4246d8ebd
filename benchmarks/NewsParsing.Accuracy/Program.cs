using System.CommandLine;
using NewsParsing.Accuracy;

var root = new RootCommand("Reads public corpora with NewsParsing, writes predictions and scores them.")
{
    PredictCommand.Create(),
    CorpusCommand.Create(),
    CheckCommand.Create(),
    SpeedCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count == 0) return parsed.Invoke();
parsed.Invoke();
return ExitCode.Usage;
