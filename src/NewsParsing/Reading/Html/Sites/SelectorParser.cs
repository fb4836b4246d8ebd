namespace NewsParsing;

/// <summary>Reads a list of selectors. What it does not know is the caller's mistake.</summary>
internal ref struct SelectorParser
{
    private readonly string _text;
    private readonly List<Compound> _compounds;
    private int _at;

    private SelectorParser(string text)
    {
        _text = text;
        _compounds = [];
        _at = 0;
    }

    /// <exception cref="ArgumentException">The text is no list of selectors of the known kinds.</exception>
    public static Selector Parse(string text)
    {
        var parser = new SelectorParser(text);
        parser.ReadList();
        return new Selector(text, parser._compounds);
    }

    private readonly char Next => _at < _text.Length ? _text[_at] : '\0';

    private void ReadList()
    {
        while (true)
        {
            ReadSelector();
            if (_at == _text.Length) break;
            // ReadSelector stops at a comma or the end only.
            _at++;
        }

        if (_compounds.Count > Selector.MaxCompounds) throw Mistake($"more than {Selector.MaxCompounds} parts");
    }

    private void ReadSelector()
    {
        SkipSpaces();
        var first = true;
        var child = false;
        while (true)
        {
            var (type, tests) = ReadCompound();
            var spaced = SkipSpaces();
            var ends = _at == _text.Length || Next == ',';
            _compounds.Add(new Compound(type, tests, child, first, ends));
            if (ends) return;
            first = false;
            child = Next == '>';
            if (child)
            {
                _at++;
                SkipSpaces();
            }
            else if (!spaced)
            {
                throw Mistake($"'{Next}' is not known here");
            }
        }
    }

    private (string? Type, List<AttributeTest> Tests) ReadCompound()
    {
        var start = _at;
        string? type = null;
        var tests = new List<AttributeTest>();
        if (Next == '*') _at++;
        else if (IsName(Next)) type = ReadName().ToLowerInvariant();
        while (true)
        {
            switch (Next)
            {
                case '#':
                    _at++;
                    tests.Add(new AttributeTest("id", AttributeMatch.Equal, ReadName()));
                    continue;
                case '.':
                    _at++;
                    tests.Add(new AttributeTest("class", AttributeMatch.Word, ReadName()));
                    continue;
                case '[':
                    tests.Add(ReadTest());
                    continue;
            }

            if (_at == start) throw Mistake(_at == _text.Length ? "a part is missing at the end" : $"'{Next}' is not known here");
            return (type, tests);
        }
    }

    private AttributeTest ReadTest()
    {
        _at++;
        SkipSpaces();
        var name = ReadName().ToLowerInvariant();
        SkipSpaces();
        var match = Next switch
        {
            ']' => AttributeMatch.Present,
            '=' => AttributeMatch.Equal,
            '~' => AttributeMatch.Word,
            '|' => AttributeMatch.Language,
            '^' => AttributeMatch.Prefix,
            '$' => AttributeMatch.Suffix,
            '*' => AttributeMatch.Contains,
            _ => throw Mistake("']' or '=' is missing"),
        };
        var value = "";
        if (match != AttributeMatch.Present)
        {
            if (match != AttributeMatch.Equal) _at++;
            Take('=');
            SkipSpaces();
            value = Next is '"' or '\'' ? ReadString() : ReadName();
            SkipSpaces();
        }

        Take(']');
        return new AttributeTest(name, match, value);
    }

    private string ReadString()
    {
        var quote = Next;
        var end = _text.IndexOf(quote, _at + 1);
        if (end < 0) throw Mistake("a quotation mark is not closed");
        var value = _text[(_at + 1)..end];
        _at = end + 1;
        return value;
    }

    private string ReadName()
    {
        var start = _at;
        while (IsName(Next)) _at++;
        return _at > start ? _text[start.._at] : throw Mistake("a name is missing");
    }

    private void Take(char expected)
    {
        if (Next != expected) throw Mistake($"'{expected}' is missing");
        _at++;
    }

    private bool SkipSpaces()
    {
        var start = _at;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        return _at > start;
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' || c >= '\u00A0';

    private readonly ArgumentException Mistake(string what) => new($"'{_text}' is no selector: {what} (at {_at}).");
}
