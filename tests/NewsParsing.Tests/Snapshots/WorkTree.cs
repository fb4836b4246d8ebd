using System.Reflection;

namespace NewsParsing.Tests;

/// <summary>Where the checked-in files are that tests compare with.</summary>
internal static class WorkTree
{
    public static string TestProject { get; } = Metadata("ProjectDirectory");

    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Corpus => Path.Combine(TestProject, "Corpus");

    private static string Metadata(string key) =>
        typeof(WorkTree).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
