namespace NewsParsing.Robustness;

/// <summary>What the analysis of a text looks for, far too much of it: marks, cues, names, dates, captions, comments.</summary>
internal static class TextShapes
{
    private static readonly string[] Quotes =
    [
        "\"", "\" ", " \"", "'", " 'a", "''", "“", "“a ", "a” ", "‘", "’", "‘a’ ", "«", "» ", "„a“ ", "「", "『a』", "\"a\" 'b' ", "\"A,\" he said. ", "\"A,\" he said.\n\n", "\"a,\" said Jane Roe. ", "\"a\" said he, who said ", "he said, \"a\" ", "he said that ", "said ", "he said ",
        "according to ", "A said B said ", "the report said ", "\"a,\" she said, \"b,\" ", "said “a ", "“A\n\n", "“A”\n\n“B”\n\n", "Jane: \"No.\"\n", "- No.\n", "— No, he said.\n", "Q: Why?\nA: Because.\n", "who said who said ", "(he said) ", "told him he told ", "\"a\" \"b\" ", "said \"said\" ",
        "Jane Roe: So it is.\n\nTom Poe: Is it?\n\n", "Xyz{abc}: So it is.\n\nXyz{abc}: Is it?\n\n", "JR: So it is.\n\nTP: Is it?\n\nJane Roe: It is.\n\n", "According to the man, the bridge, the bay, ", "People who were there when A fell when B fell said ",
        "An aide said so. The aide, Jane Roe, said so. ", "A man, who said that, citing what he said, citing ",
        "a\"b", "\"a' ", "'tis ", "„a” said „b“ ", "sagte er, ", "« A », dit-il. ", "“A,” the minister said, adding: ", "said,", "said:\n\n", "\"A!\" \"B?\" asked Jane. ",
    ];

    private static readonly string[] Names =
    [
        "Jane Roe ", "Jane Roe, ", "Jane Roe and ", "J. ", "Mr. ", "Gen. (ret.) ", "Mr. Jane Xyz{abc} said. ", "Xyz{abc} said. ", "Jane Xyz{abc}, the minister of ports, said. ", "the former deputy director of the ", "of the ", "Sen. A (D-N.Y.) ", "O'", "de la ", "van der ", "Jane-", "McRoe ", "J.R.R. ", "al-", "Jane Roe's ",
        "Sikander Asghari, the former deputy director of the ", "the mayor, the minister, the ", "she said. Jane Roe said. He said. ", "Jane Roe, 34, ", "police spokesman ", "spokesman for the spokesman for the ", "A B C D E F G H ", "İbrahim ", "王小明说", "Ольга Петрова сказала, ", "محمد ", "Roe Roe Roe ", "Dr ", "Inc. ",
    ];

    private static readonly string[] Heads =
    [
        "By Jane Roe\n", "By Jane Roe and ", "By ", "By Jane Xyz{abc}, ", "May 27, 2020\n", "May 27, 2020 10:15 AM GMT\n", "2020-05-27T10:15:00Z\n", "27. Mai 2020, ", "1/2/3/", "1.2.3.", "10:15:", "20200527", "Updated 3 hours ago\n", "KABUL (AP) — ", "KABUL, Afghanistan (AP) —\n\n", "— ", " - ", "(AP) ", "WASHINGTON ", "A, B, C (D) — ",
        "Jane Roe, Staff Writer\n\n", "jane@news.example ", "@jane ", "5 min read\n", "Share\n", "WORLD\n\n", "Headline\n\n", "AFP\n\n", "Von Lena Müller\n", "Mon, 27 May ", "GMT+", "2020年5月27日", "May May May ", "31 31 31 ",
    ];

    private static readonly string[] Captions =
    [
        "[File]\n", "A man walks past a bridge. [File]\n\n", "A view of the port (AP Photo/Jane Roe)\n\n", "Photograph: Jane Roe/Getty Images\n\n", "© ", "Photo: ", "(Photo by Jane Roe) ", "/AFP", "[", "(", "((", "[]", ")", "Image: x\n", "Credit: ",
    ];

    private static readonly string[] Endings =
    [
        "Comments\n", "Comments\n\nAnn | 2020-06-15\n\nWell said.\n\n", "Ann | 2020-06-15\n\nWell said.\n\n", "Ann 2 hours ago\n\nReply\n\n", "12 Comments\n\n", "Reply\n", "a | ", "Correction: x\n\n", "Editor's note: x\n\n", "[Sulaiman from Kabul contributed to this report.]\n\n", "Read more: http://a.b/\n", "Related articles\n\n", "* * *\n\n",
        "Comment Policy\n\n", "Do you like this article?\n\n",
    ];

    private static readonly string[] Lines =
    [
        "a", " ", "\n", "\r", "\r\n", "\t", "\n ", " \n", "a\n", "a\n\n", "a ", "a-\n", "A. ", ".", "...", ",", "!", "?", "…", "-", "- ", "—", "_", "=", "#", "# a\n", "> ", "> a\n", "> > ", "* a\n", "• a\n", "1. a\n", "{i}. a\n", "a) b\n", "| a | b |\n", "http://a.b/", "http://", "www.a.b ", "\u2028", "\u2029", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u200D",
        "\u202E", "\uFEFF", "\0", "\u0001", "é", "e\u0301", "\u0301", "中", "한", "ア", "😀", "👩‍👩‍👧", "1", "1,", "3.5% ", "$1 ", "The ferry came back on Saturday after three weeks in dock. ", "The ferry came back on Saturday after three weeks in dock.\n", "The ferry came back.\n\n", "AAAA ", "Aa", "THE FERRY ", "What happens next\n\n",
        "word{i} ", "Word{abc} ", "word{abc}\n\n", "<p>", "&amp;", "\\", "{", "}", "%s", "$(a)", "\u00BF", "\u061F ", "؛", "۔ ", "。", "、",
    ];

    public static IEnumerable<Shape> All() =>
    [
        .. Quotes.Select(p => Shape.Repeat("quotes", p)), .. Names.Select(p => Shape.Repeat("names", p)), .. Heads.Select(p => Shape.Repeat("heads and dates", p)), .. Captions.Select(p => Shape.Repeat("captions", p)), .. Endings.Select(p => Shape.Repeat("comments", p)), .. Lines.Select(p => Shape.Repeat("lines", p)),
        Shape.Then("quotes", "“", "”"), Shape.Then("quotes", "“a ", "” said Jane Roe. "), Shape.Then("quotes", "he said ", "\"a\" "), Shape.Then("quotes", "\"a\" ", "she said. "), Shape.Then("quotes", "(", ")"), Shape.Then("names", "Jane Xyz{abc} said. ", "He said. "), Shape.Then("names", "Jane Xyz{abc} said. ", "Xyz{abc} said. "),
        Shape.Then("names", "the minister said. ", "she said. "), Shape.Repeat("names", "Jane Roe said Xyz{abc}. ", "Ferry returns\n\n"), Shape.Then("lines", "\n", "a"), Shape.Then("lines", " ", "a"), Shape.Then("lines", "a", "\n"), Shape.Then("comments", "The ferry came back.\n\n", "Ann | 2020-06-15\n\nx\n\n", "Comments\n\n"),
    ];
}
