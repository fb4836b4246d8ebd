using System.Collections;
using System.Reflection;

namespace NewsParsing.Tests;

/// <summary>Records are values: equal by content, and unequal when any member differs.</summary>
public class EqualityTests
{
    [Fact]
    public void Equal_contents_are_equal_and_hash_alike()
    {
        var (one, other) = (SampleArticle.Create(), SampleArticle.Create());
        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void A_copy_made_with_with_is_equal_until_it_differs()
    {
        var article = SampleArticle.Create();
        Assert.Equal(article, article with { });
        Assert.NotEqual(article, article with { Headline = "Another" });
        Assert.Equal("Mayor opens *bridge*", article.Headline);
    }

    [Fact]
    public void Every_member_of_every_record_counts_in_its_equality()
    {
        var records = new List<object>();
        Collect(SampleArticle.Create(), records);
        foreach (var type in ModelRecords())
            foreach (var property in Settable(type)) AssertCounts(records.FindAll(r => r.GetType() == type), property);
    }

    [Fact]
    public void Text_and_captions_follow_the_blocks()
    {
        var article = SampleArticle.Create() with { Blocks = [new Paragraph { Text = "One." }, new Heading { Text = "Two", Span = new TextSpan(90, 99) }] };
        Assert.Equal("One.\n\nTwo", article.Text);
        Assert.Equal(new TextSpan(6, 9), article.Blocks.OfType<Heading>().Single().Span);
        Assert.Empty(article.Captions);
    }

    // Every member has a value in some record of the sample; an enum's first name is 0, and any other will do for it.
    private static void AssertCounts(List<object> records, PropertyInfo property)
    {
        var record = records.Find(r => !IsDefault(r, property));
        // What blocks inherit is filled in one of the sample's only.
        if (record is null && (property.DeclaringType == typeof(TextBlock) || property.Name == nameof(Block.Time))) return;
        if (record is null) Assert.True(property.PropertyType.IsEnum, $"the sample has no {property.DeclaringType}.{property.Name}");
        var changed = record is null ? Enum.ToObject(property.PropertyType, 1) : null;
        record ??= records[0];
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        Assert.Equal(record, copy);
        property.SetValue(copy, changed);
        Assert.False(record.Equals(copy), $"{property.DeclaringType}.{property.Name} does not count");
    }

    private static bool IsDefault(object record, PropertyInfo property) =>
        Equals(property.GetValue(record), property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null);

    private static IEnumerable<Type> ModelRecords() =>
        PublicTypes.Records.Where(t => t is { IsClass: true, IsAbstract: false } && t != typeof(ArticleParserOptions) && t != typeof(SiteRule));

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.SetMethod is { IsPublic: true });

    private static void Collect(object value, List<object> records)
    {
        if (value is IEnumerable items and not string)
        {
            foreach (var item in items) Collect(item, records);
            return;
        }

        var type = value.GetType();
        if (!type.IsClass || type.Assembly != typeof(Article).Assembly) return;
        records.Add(value);
        foreach (var property in Settable(type))
            if (property.GetValue(value) is { } member) Collect(member, records);
    }
}
