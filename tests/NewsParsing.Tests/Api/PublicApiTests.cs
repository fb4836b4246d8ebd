using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace NewsParsing.Tests;

public class PublicApiTests
{
    [Fact]
    public void Records_are_sealed_or_closed_to_other_assemblies()
    {
        Assert.Contains(typeof(Article), PublicTypes.Records);
        foreach (var type in PublicTypes.Records.Where(t => t is { IsClass: true, IsSealed: false }))
        {
            Assert.True(type.IsAbstract, $"{type} is open");
            // The copy constructor of an abstract record is protected; a new one needs another constructor.
            var constructors = type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public);
            var open = constructors.Where(c => !c.IsFamilyAndAssembly && !c.IsPrivate && !IsCopy(c, type));
            Assert.Empty(open);
        }
    }

    [Fact]
    public void No_property_can_be_set_after_construction()
    {
        var settable = PublicTypes.All.SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public))
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
        Assert.Empty(settable.Select(p => $"{p.DeclaringType}.{p.Name}"));
    }

    [Fact]
    public void No_static_field_can_change()
    {
        var changing = typeof(Article).Assembly.GetTypes()
            .Where(t => !IsGenerated(t))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f is { IsInitOnly: false, IsLiteral: false } && !IsGenerated(f));
        Assert.Empty(changing.Select(f => $"{f.DeclaringType}.{f.Name}"));
    }

    [Fact]
    public void No_record_holds_a_mutable_collection_or_a_reference_to_another_record_of_the_graph()
    {
        foreach (var property in PublicTypes.Records.SelectMany(r => r.GetProperties(BindingFlags.Instance | BindingFlags.Public)))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (type == typeof(Range) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(string) || type.IsPrimitive || type.IsEnum) continue;
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)) continue;
            Assert.True(PublicTypes.Records.Contains(type), $"{property.DeclaringType}.{property.Name} is a {type}");
        }
    }

    [Fact]
    public void Everything_public_is_documented_in_words_that_say_more_than_the_name()
    {
        var documented = XDocument.Load(Path.ChangeExtension(typeof(Article).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(m => (string)m.Attribute("name")!, m => m.Value.Trim() + string.Concat(m.Elements("inheritdoc")));
        foreach (var type in PublicTypes.All)
        {
            var typeName = type.FullName!.Replace('+', '.');
            Assert.True(documented.ContainsKey($"T:{typeName}"), $"{type} is not documented");
            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            {
                if (property.GetIndexParameters().Length > 0 || IsPositional(property)) continue;
                var name = $"P:{typeName}.{property.Name}";
                Assert.True(documented.TryGetValue(name, out var words) && words.Length > 0, $"{name} is not documented");
                Assert.DoesNotContain("Gets or sets", words, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void No_type_of_another_library_is_in_a_signature_but_a_parsed_document()
    {
        var own = typeof(Article).Assembly;
        var used = PublicTypes.All.SelectMany(t => t.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .SelectMany(SignatureTypes).Distinct()
            .Where(t => t.Assembly != own && !t.Assembly.GetName().Name!.StartsWith("System.", StringComparison.Ordinal));
        // ParseHtml(IDocument) is there for callers who have one.
        Assert.Equal(["AngleSharp.Dom.IDocument"], used.Select(t => t.FullName));
    }

    private static IEnumerable<Type> SignatureTypes(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static bool IsCopy(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [{ ParameterType: var only }] && only == type;

    // A positional member is documented by the record's <param>.
    private static bool IsPositional(PropertyInfo property) =>
        property.DeclaringType!.GetConstructors().Any(c => c.GetParameters().Any(p => p.Name == property.Name));

    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || member.IsDefined(typeof(CompilerGeneratedAttribute))
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute)) || typeof(System.Text.Json.Serialization.JsonSerializerContext).IsAssignableFrom(member as Type);
}
