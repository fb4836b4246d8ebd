namespace NewsParsing.Accuracy;

/// <summary><c>ParseText</c> cut into its stages, as <see cref="StagedParse"/> cuts <c>ParseHtml</c>; the quotes' own steps apart.</summary>
internal sealed class StagedText(string text) : IDisposable
{
    /// <summary>All of them, in order.</summary>
    public static readonly IReadOnlyList<(string Name, Action<StagedText> Run)> Stages =
    [
        ("text to blocks", p => p._manuscript = TextReader.Read(p._text, url: null, p._run.Options, p._run.Diagnostics)),
        ("language", p => p.TellLanguage()),
        ("block classifier", p => p._classified = BlockClassifier.Classify(p._manuscript!, p._lexicon!)),
        ("body assembler", p => p._assembled = BodyAssembler.Assemble(p._manuscript!, p._classified!, p._language, p._lexicon!, p._run.Options, p._run.Diagnostics)),
        ("quote scanner", p => p.Scan()),
        ("source resolver", p => p._cast = SourceResolver.Resolve(p._assembled!, p._drafts, p._names, p._tokens, p._speech!, p._run)),
        ("quote assembler", p => p.Article = QuoteAssembler.Assemble(p._assembled!, p._drafts, p._cast!, p._run.Options, p._run.Diagnostics)),
    ];

    private readonly string _text = text;
    private readonly ParseRun _run = new(ArticleParserOptions.Default);
    private Manuscript? _manuscript;
    private Language _language;
    private PageLexicon? _lexicon;
    private IReadOnlyList<ClassifiedBlock>? _classified;
    private Article? _assembled;
    private SpeechLexicon? _speech;
    private ArticleTokens _tokens = new();
    private List<AttributionDraft> _drafts = [];
    private List<TextSpan> _names = [];
    private Cast? _cast;

    /// <summary>Null until the last stage has run.</summary>
    public Article? Article { get; private set; }

    public void Dispose() => _tokens.Dispose();

    private void TellLanguage()
    {
        _language = Language.Of(_manuscript!, _run.Options);
        _lexicon = PageLexicon.For(_language.Tag);
        _speech = SpeechLexicon.For(_language.Tag);
    }

    private void Scan()
    {
        _tokens.Dispose();
        _tokens = new ArticleTokens();
        (_drafts, _names) = QuoteScanner.Scan(_assembled!, _speech!, _tokens, _run);
    }
}
