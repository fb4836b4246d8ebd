namespace NewsParsing.Accuracy;

/// <summary>
/// <c>ParseHtml</c> cut into its stages, for measuring each: the same calls in the same order as in <see cref="ArticleParser"/> and
/// <see cref="HtmlReader"/>. A stage may run again; it starts from what the stages before it left.
/// </summary>
internal sealed class StagedParse(ReadOnlyMemory<byte> html, string? url) : IDisposable
{
    /// <summary>All of them, in order.</summary>
    public static readonly IReadOnlyList<(string Name, Action<StagedParse> Run)> Stages =
    [
        ("bytes to tree", p => p.ReadTree()),
        ("metadata", p => p.ReadMetadata()),
        ("comments", p => p._comments = CommentReader.Read(p._page!, p._run.Options.MaxComments)),
        ("content finder", p => p._content = ContentFinder.Find(p._page!, p._claims, p._comments)),
        ("head", p => p.ReadHead()),
        ("blocks and figures", p => p.ReadBlocks()),
        ("language", p => p.TellLanguage()),
        ("block classifier", p => p._classified = BlockClassifier.Classify(p._manuscript!, p._lexicon!)),
        ("body assembler", p => p.Assemble()),
        ("quotes and sources", p => p.Article = QuotePipeline.Run(p._assembled!, SpeechLexicon.For(p._assembled!.Language), p._run)),
    ];

    private readonly ParseRun _run = new(ArticleParserOptions.Default);
    private readonly HtmlTreeBuilder _builder = new();
    private HtmlTree? _tree;
    private HtmlPage? _page;
    private List<Claim> _claims = [];
    private List<Claim> _claimsWithHead = [];
    private string? _declaredLanguage;
    private DraftComments? _comments;
    private ContentRoots? _content;
    private Manuscript? _manuscript;
    private Language _language;
    private PageLexicon? _lexicon;
    private IReadOnlyList<ClassifiedBlock>? _classified;
    private Article? _assembled;

    /// <summary>Null until the last stage has run.</summary>
    public Article? Article { get; private set; }

    public void Dispose()
    {
        _page?.Dispose();
        _tree?.Dispose();
    }

    private void ReadTree()
    {
        _page?.Dispose();
        _tree?.Dispose();
        _page = null;
        _tree = _builder.Build(PageDecoder.Decode(html.Span, contentType: null, _run.Options.MaxInputLength, _run.Diagnostics), _run);
    }

    private void ReadMetadata()
    {
        _page?.Dispose();
        _page = new HtmlPage(_tree!, url);
        _claims = MetadataReader.Read(_page, _run);
        _declaredLanguage = MetadataReader.LanguageOf(_page);
    }

    private void ReadHead()
    {
        _claimsWithHead = [.. _claims];
        LooseAuthorReader.Read(_page!, _content!, _claimsWithHead);
        PrintedTagReader.Read(_page!, _content!, _claimsWithHead);
        LooseDateReader.Read(_page!, _content!, _claimsWithHead);
        _content = _content!.Without(HeadReader.Read(_page!, _content, _claimsWithHead));
    }

    private void ReadBlocks() => _manuscript = new Manuscript
    {
        IsMarkedUp = true,
        Blocks = StatedCredits.Split(FigureJoiner.Join(LeadFigureReader.Read(_page!, _content!), BlockWalker.Walk(_page!, _content!, _claimsWithHead, _run)), _claimsWithHead),
        Claims = _claimsWithHead,
        Comments = _comments,
        Language = _declaredLanguage,
        Url = url,
    };

    private void TellLanguage()
    {
        _language = Language.Of(_manuscript!, _run.Options);
        _lexicon = PageLexicon.For(_language.Tag);
    }

    private void Assemble() => _assembled = BodyAssembler.Assemble(_manuscript!, _classified!, _language, _lexicon!, _run.Options, _run.Diagnostics);
}
