using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsParsing;

/// <summary>The document while the tree is built.</summary>
internal sealed class DocumentNode(HtmlTreeBuilder builder, TextSource source) : ContainerNode(builder), IConstructableDocument
{
    public TextSource Source { get; } = source;

    IDisposable? IConstructableDocument.Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public ElementNode? Root { get; private set; }

    public IConstructableElement? Head
    {
        get
        {
            for (var child = Root?.First; child is not null; child = child.Next)
            {
                if (child is ElementNode { Tag: HtmlTag.Head } head) return head;
            }

            return null;
        }
    }

    public IConstructableElement DocumentElement => Root!;

    public bool IsLoading => false;

    public override void AddNode(IConstructableNode node)
    {
        if (node is not ElementNode element) return;
        if (Root is null)
        {
            Root = element;
            base.AddNode(element);
            return;
        }

        // What a table pushes out: AngleSharp looks for its own table class and, finding none, comes here.
        Builder.Foster(element);
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
    }
}
