namespace NewsParsing;

/// <summary>Makes lists of items that stand together; a lone dash or number stays a paragraph.</summary>
internal static class ListAssembler
{
    private const int MaxHeadingLength = 160;

    /// <summary>Adds the items at <paramref name="at"/> and leaves it on the last of them.</summary>
    public static void Add(BodyBlocks body, IReadOnlyList<ClassifiedBlock> blocks, ref int at)
    {
        var first = at;
        if (blocks[first].Block.Group != 0)
        {
            AddMarkedUp(body, blocks, ref at);
            return;
        }

        var marker = blocks[first].Block.Text[..blocks[first].Block.MarkerLength];
        var number = ListMarker.NumberOf(marker);
        while (at + 1 < blocks.Count && blocks[at + 1].Role == BlockRole.ListItem && GoesOn(blocks, first, at + 1, number)) at++;
        if (!IsList(blocks, first, at, number))
        {
            for (var i = first; i <= at; i++) body.Add(Alone(blocks, i, number, body));
            return;
        }

        var (text, span, runs) = TextBlocks.Join(blocks, first, at, markers: false);
        body.Add(new ListBlock
        {
            Text = text,
            Span = body.Next(text),
            Items = new EquatableArray<string>(text.Split('\n')),
            IsOrdered = IsOrdered(marker),
            SourceSpan = span,
            SourceRuns = runs,
        });
    }

    // Markup says which items are one list, and hands them on without their marks.
    private static void AddMarkedUp(BodyBlocks body, IReadOnlyList<ClassifiedBlock> blocks, ref int at)
    {
        var first = at;
        while (at + 1 < blocks.Count && blocks[at + 1].Role == BlockRole.ListItem && blocks[at + 1].Block.Group == blocks[first].Block.Group) at++;
        var items = new string[at - first + 1];
        for (var i = first; i <= at; i++) items[i - first] = blocks[i].Block.Text;
        var text = string.Join('\n', items);
        body.Add(new ListBlock { Text = text, Span = body.Next(text), Items = new EquatableArray<string>(items), IsOrdered = blocks[first].Block.IsOrdered });
    }

    private static bool GoesOn(IReadOnlyList<ClassifiedBlock> blocks, int first, int next, int? number)
    {
        var block = blocks[next].Block;
        var marker = block.Text.AsSpan(0, block.MarkerLength);
        if (number is { } start) return ListMarker.NumberOf(marker) == start + (next - first);
        return ListMarker.NumberOf(marker) is null && marker[0] == blocks[first].Block.Text[0] || (IsOrdered(marker) && IsOrdered(blocks[first].Block.Text.AsSpan(0, blocks[first].Block.MarkerLength)));
    }

    private static bool IsList(IReadOnlyList<ClassifiedBlock> blocks, int first, int last, int? number)
    {
        var opening = blocks[first].Block.Text.AsSpan();
        if (number is not null || IsOrdered(opening[..blocks[first].Block.MarkerLength])) return last > first;
        if (!ListMarker.IsDash(opening)) return true;
        if (last == first) return false;
        if (first > 0 && blocks[first - 1].Block.Text[^1] is ':' or '：') return true;
        // Dashes before full sentences open lines of dialogue.
        for (var i = first; i <= last; i++)
        {
            if (TextFacts.EndsSentence(blocks[i].Block.Text)) return false;
        }

        return true;
    }

    // "3. The bridge" between paragraphs heads what follows.
    private static Block Alone(IReadOnlyList<ClassifiedBlock> blocks, int at, int? number, BodyBlocks body)
    {
        var block = blocks[at].Block;
        var heads = number is not null && block.Text.Length <= MaxHeadingLength && !TextFacts.EndsSentence(block.Text)
            && at + 1 < blocks.Count && blocks[at + 1].Role == BlockRole.Paragraph;
        return heads ? TextBlocks.Heading(block, body) : TextBlocks.Paragraph(block, body);
    }

    private static bool IsOrdered(ReadOnlySpan<char> marker) => marker.ContainsAny(".)");
}
