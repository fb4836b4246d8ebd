using System.Collections;
using System.Reflection;

namespace NewsParsing.Tests;

/// <summary>An article may be cached and handed to any number of threads: nothing in it can change.</summary>
public class ImmutabilityTests
{
    [Fact]
    public void Every_field_of_a_record_is_read_only()
    {
        Assert.NotEmpty(PublicTypes.Records);
        var writable = PublicTypes.Records.Append(typeof(EquatableArray<>))
            .SelectMany(t => t.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsInitOnly);
        Assert.Empty(writable.Select(f => $"{f.DeclaringType}.{f.Name}"));
    }

    [Fact]
    public void No_list_of_an_article_can_be_written_to()
    {
        foreach (var list in Lists(SampleArticle.Create()))
        {
            Assert.False(list is Array, "the array itself is handed out");
            if (list is IList writable) Assert.True(writable.IsReadOnly);
        }
    }

    [Fact]
    public void A_list_keeps_what_it_was_made_of_when_its_origin_changes()
    {
        var words = new List<string> { "one" };
        var article = new Article { Keywords = words.ToEquatableArray() };
        words[0] = "another";
        Assert.Equal("one", Assert.Single(article.Keywords));
    }

    private static IEnumerable<object> Lists(object value)
    {
        if (value is IEnumerable items and not string)
        {
            yield return value;
            foreach (var item in items)
                foreach (var list in Lists(item)) yield return list;
            yield break;
        }

        if (!PublicTypes.Records.Contains(value.GetType())) yield break;
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0))
        {
            if (property.GetValue(value) is not { } member) continue;
            foreach (var list in Lists(member)) yield return list;
        }
    }
}
