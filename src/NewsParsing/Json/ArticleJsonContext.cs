using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    RespectNullableAnnotations = true,
    AllowOutOfOrderMetadataProperties = true,
    Converters =
    [
        typeof(TextSpanConverter),
        typeof(SourceRunConverter),
        typeof(EnumConverter<QuoteKind>),
        typeof(EnumConverter<SourceKind>),
        typeof(EnumConverter<SourceGap>),
        typeof(EnumConverter<MentionKind>),
        typeof(EnumConverter<NoteKind>),
        typeof(EnumConverter<OriginKind>),
        typeof(EquatableArrayConverter<string>),
        typeof(EquatableArrayConverter<Author>),
        typeof(EquatableArrayConverter<Block>),
        typeof(EquatableArrayConverter<Comment>),
        typeof(EquatableArrayConverter<Diagnostic>),
        typeof(EquatableArrayConverter<FieldOrigin>),
        typeof(EquatableArrayConverter<Mention>),
        typeof(EquatableArrayConverter<Note>),
        typeof(EquatableArrayConverter<Quote>),
        typeof(EquatableArrayConverter<RelatedLink>),
        typeof(EquatableArrayConverter<Source>),
        typeof(EquatableArrayConverter<SourceRole>),
        typeof(EquatableArrayConverter<SourceRun>),
        typeof(EquatableArrayConverter<TableRow>),
        typeof(EquatableArrayConverter<TextSpan>),
    ])]
[JsonSerializable(typeof(Article))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;

internal sealed class EnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
