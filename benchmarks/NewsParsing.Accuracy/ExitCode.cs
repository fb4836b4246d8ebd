namespace NewsParsing.Accuracy;

internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A page failed, or a figure fell below its floor.</summary>
    public const int Failure = 1;

    public const int Usage = 2;
}
