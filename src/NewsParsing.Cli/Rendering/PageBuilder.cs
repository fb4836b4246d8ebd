using System.Text;

namespace NewsParsing.Cli.Rendering;

/// <summary>Gathers wrapped lines, with one blank line between two pieces.</summary>
internal sealed class PageBuilder(int width)
{
    private readonly StringBuilder _page = new();

    public int Width => width;

    /// <summary>Starts a new piece after a blank line.</summary>
    public void Gap()
    {
        if (_page.Length > 0) _page.Append('\n');
    }

    /// <param name="first">What stands before the first line.</param>
    /// <param name="rest">What stands before the others; as wide as <paramref name="first"/>.</param>
    public void Add(string text, string first = "", string? rest = null)
    {
        var room = Math.Max(width - DisplayWidth.Of(first), ToolConsole.LeastWidth / 2);
        var prefix = first;
        foreach (var line in TextWrapper.Wrap(text, room))
        {
            _page.Append((prefix + line).TrimEnd()).Append('\n');
            prefix = rest ?? new string(' ', DisplayWidth.Of(first));
        }
    }

    /// <summary>One line with its spaces as they are; one that is too long is broken like any other.</summary>
    public void AddLine(string line, string first)
    {
        var shown = string.Concat(line.ReplaceLineEndings(" ").Replace("\t", "    ", StringComparison.Ordinal).Where(c => !char.IsControl(c)));
        if (DisplayWidth.Of(first) + DisplayWidth.Of(shown) > width) Add(shown, first);
        else _page.Append((first + shown).TrimEnd()).Append('\n');
    }

    /// <summary>A title with a line under it.</summary>
    public void AddTitle(string title, char underline)
    {
        var lines = TextWrapper.Wrap(title, width).ToList();
        foreach (var line in lines) _page.Append(line).Append('\n');
        _page.Append(underline, Math.Min(width, lines.Max(DisplayWidth.Of))).Append('\n');
    }

    public override string ToString() => _page.ToString();
}
