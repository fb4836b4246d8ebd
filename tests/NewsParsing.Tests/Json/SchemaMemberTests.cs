using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace NewsParsing.Tests;

/// <summary>The schema names the members that are written, and no others, record by record.</summary>
public class SchemaMemberTests
{
    private readonly JsonNode _schema = JsonNode.Parse(ArticleJson.Schema)!;
    private readonly HashSet<Type> _seen = [];
    private readonly HashSet<string> _reached = [];

    [Fact]
    public void Schema_and_records_have_the_same_members()
    {
        Compare(typeof(Article), _schema);
        Assert.Contains(typeof(SourceRole), _seen);
        Assert.Contains(typeof(EmbedBlock), _seen);
        Assert.Equal(_schema["$defs"]!.AsObject().Select(d => d.Key).Order(), _reached.Order());
    }

    [Fact]
    public void Every_member_and_definition_is_described()
    {
        var undescribed = Described(_schema).Concat(_schema["$defs"]!.AsObject().SelectMany(d => Described(d.Value!, d.Key)));
        Assert.Empty(undescribed);
    }

    private static IEnumerable<string> Described(JsonNode definition, string name = "article")
    {
        if (definition["description"] is null) yield return name;
        foreach (var (member, schema) in definition["properties"]?.AsObject() ?? [])
            if (member != "type" && schema!["description"] is null) yield return $"{name}.{member}";
    }

    private void Compare(Type type, JsonNode definition)
    {
        type = Element(type);
        definition = Resolve(definition);
        if (type.IsEnum)
        {
            Assert.Equal(Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName), definition["enum"]!.AsArray().Select(n => (string)n!));
            return;
        }

        var contract = ArticleJson.TypeInfo.Options.GetTypeInfo(type);
        if (contract.PolymorphismOptions is { } polymorphism && type.IsAbstract) CompareDerived(type, polymorphism, definition);
        else if (contract.Kind == JsonTypeInfoKind.Object) CompareMembers(contract, definition);
    }

    private void CompareDerived(Type type, JsonPolymorphismOptions polymorphism, JsonNode definition)
    {
        if (!_seen.Add(type)) return;
        var alternatives = definition["oneOf"]!.AsArray().Select(n => Resolve(n!)).ToDictionary(d => (string)d["properties"]!["type"]!["enum"]![0]!);
        Assert.Equal(polymorphism.DerivedTypes.Select(d => (string)d.TypeDiscriminator!).Order(), alternatives.Keys.Order());
        foreach (var derived in polymorphism.DerivedTypes) Compare(derived.DerivedType, alternatives[(string)derived.TypeDiscriminator!]);
    }

    private void CompareMembers(JsonTypeInfo contract, JsonNode definition)
    {
        if (!_seen.Add(contract.Type)) return;
        var described = definition["properties"]!.AsObject();
        var written = contract.Properties.Where(p => p.Get is not null).ToList();
        Assert.Equal(written.Select(p => p.Name).Order(), described.Select(m => m.Key).Where(n => n != "type").Order());
        var required = definition["required"]?.AsArray().Select(n => (string)n!).ToHashSet() ?? [];
        Assert.All(written.Where(p => p.IsRequired), p => Assert.Contains(p.Name, required));
        foreach (var member in written) Compare(member.PropertyType, described[member.Name]!);
    }

    private JsonNode Resolve(JsonNode schema)
    {
        if (schema["items"] is { } items) schema = items;
        if ((string?)schema["$ref"] is not { } reference) return schema;
        var name = reference["#/$defs/".Length..];
        _reached.Add(name);
        return _schema["$defs"]![name] ?? throw new InvalidOperationException($"{reference} is not there.");
    }

    private static Type Element(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return value;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0] : type;
    }
}
