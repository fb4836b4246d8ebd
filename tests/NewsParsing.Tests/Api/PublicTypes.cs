using System.Reflection;

namespace NewsParsing.Tests;

/// <summary>What a user of the library sees.</summary>
internal static class PublicTypes
{
    public static IReadOnlyList<Type> All { get; } = typeof(Article).Assembly.GetExportedTypes();

    public static IReadOnlyList<Type> Records { get; } = [.. All.Where(IsRecord)];

    // The compiler gives every record this method, and nothing else may have it.
    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly) is not null;
}
