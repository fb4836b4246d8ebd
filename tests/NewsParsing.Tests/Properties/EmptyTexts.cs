using System.Text.Json;

namespace NewsParsing.Tests;

/// <summary>Absent is null: no text member of an article may be empty or blank. A table's empty cell is the exception.</summary>
internal static class EmptyTexts
{
    public static void AssertNone(Article article)
    {
        using var json = JsonDocument.Parse(article.ToJson());
        Walk(json.RootElement, "$");
    }

    private static void Walk(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                Assert.False(string.IsNullOrWhiteSpace(element.GetString()), $"{path} is blank");
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray()) Walk(item, $"{path}[{index++}]");
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject().Where(m => m.Name != "cells")) Walk(member.Value, $"{path}.{member.Name}");
                break;
        }
    }
}
