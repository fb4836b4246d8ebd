using System.Text;

namespace NewsParsing.Tests;

public class PageDecoderTests
{
    private static string Decode(byte[] page, string? contentType = null, DiagnosticBag? diagnostics = null)
    {
        using var decoded = PageDecoder.Decode(page, contentType, 1 << 20, diagnostics ?? new DiagnosticBag());
        return decoded.Text.ToString();
    }

    private static byte[] Bytes(string text, string encoding) => EncodingLabels.Find(encoding)!.GetBytes(text);

    private static string[] Codes(DiagnosticBag diagnostics) => [.. diagnostics.ToArray().Select(d => d.Code)];

    [Theory]
    [InlineData("<meta charset=windows-1251>", "windows-1251", "Привет")]
    [InlineData("<META CHARSET = 'windows-1251' >", "windows-1251", "Привет")]
    [InlineData("<meta charset='koi8-r'/>", "koi8-r", "Привет")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\">", "shift_jis", "新聞の記事")]
    [InlineData("<meta content='text/html;charset=euc-jp' http-equiv=content-type>", "euc-jp", "新聞の記事")]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html>", "iso-8859-2", "Zażółć gęślą")]
    [InlineData("<!-- <meta charset=utf-8> --><meta charset=gb2312>", "gb18030", "新闻报道")]
    [InlineData("<script>var s = '<meta charset=utf-8>';</script><meta charset=big5>", "big5", "新聞報導")]
    [InlineData("<link href='<meta charset=utf-8>'><meta charset=euc-kr>", "euc-kr", "뉴스 기사")]
    [InlineData("<meta name=description content='charset=utf-8'><meta charset=windows-1254>", "windows-1254", "Işık")]
    [InlineData("<meta charset=latin1>", "windows-1252", "“café” – 5 €")]
    [InlineData("<meta charset=utf-16le>", "utf-8", "Größe 😀")]
    [InlineData("<meta charset=nonsense><meta charset=utf-8>", "utf-8", "Größe")]
    public void A_page_is_read_in_the_encoding_it_declares(string head, string encoding, string text) =>
        Assert.Equal(head + text, Decode([.. Encoding.ASCII.GetBytes(head), .. Bytes(text, encoding)]));

    [Fact]
    public void A_declaration_far_down_the_head_counts_too()
    {
        var head = "<html><head><style>" + new string(' ', 5000) + "</style><meta charset=windows-1250></head>";
        Assert.Equal(head + "Příliš", Decode([.. Encoding.ASCII.GetBytes(head), .. Bytes("Příliš", "windows-1250")]));
    }

    [Theory]
    [InlineData("text/html; charset=windows-1251")]
    [InlineData("text/html;charset = \"windows-1251\"; x=y")]
    [InlineData("charset=cp1251")]
    public void The_header_counts_before_the_page(string contentType)
    {
        var diagnostics = new DiagnosticBag();
        var page = (byte[])[.. "<meta charset=utf-8>"u8, .. Bytes("Привет", "windows-1251")];
        Assert.EndsWith("Привет", Decode(page, contentType, diagnostics), StringComparison.Ordinal);
        Assert.Equal([DiagnosticCodes.ConflictingEncodings], Codes(diagnostics));
    }

    [Theory]
    [InlineData("utf-8", new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData("utf-16le", new byte[] { 0xFF, 0xFE })]
    [InlineData("utf-16be", new byte[] { 0xFE, 0xFF })]
    public void A_byte_order_mark_counts_before_all_and_is_no_character(string encoding, byte[] mark) =>
        Assert.Equal("<p>Größe 😀", Decode([.. mark, .. Bytes("<p>Größe 😀", encoding)], "text/html; charset=windows-1251"));

    [Fact]
    public void Without_a_word_valid_utf8_is_utf8() => Assert.Equal("<p>Größe – ещё", Decode(Encoding.UTF8.GetBytes("<p>Größe – ещё")));

    [Theory]
    [InlineData("windows-1251", "Сегодня утром после ремонта снова открыли старый мост через реку, сообщили в городской администрации. ")]
    [InlineData("shift_jis", "市は今朝、修理を終えた古い橋をふたたび開いたと発表しました。住民は喜んでいます。")]
    [InlineData("gb18030", "市政府今天早上宣布，经过修理的旧桥重新开放，居民们都很高兴，许多人一早就来到桥上。")]
    [InlineData("euc-kr", "시는 오늘 아침 수리를 마친 오래된 다리를 다시 열었다고 발표했다. 주민들은 기뻐했다.")]
    public void Without_a_word_the_letters_tell(string encoding, string text)
    {
        var repeated = string.Concat(Enumerable.Repeat(text, 6));
        Assert.Equal("<p>" + repeated, Decode([.. "<p>"u8, .. Bytes(repeated, encoding)]));
    }

    [Fact]
    public void A_page_that_is_utf8_in_word_only_is_read_by_its_letters()
    {
        var diagnostics = new DiagnosticBag();
        Assert.EndsWith("un café à Genève", Decode([.. "<meta charset=utf-8>"u8, .. Bytes("un café à Genève", "windows-1252")], null, diagnostics), StringComparison.Ordinal);
        Assert.Equal([DiagnosticCodes.InvalidEncoding], Codes(diagnostics));
    }

    [Fact]
    public void A_stored_page_is_utf8_whatever_it_declared_before_but_not_against_the_header()
    {
        var diagnostics = new DiagnosticBag();
        var page = (byte[])[.. "<meta charset=shift_jis>"u8, .. "新聞の記事"u8];
        Assert.EndsWith(">新聞の記事", Decode(page, null, diagnostics), StringComparison.Ordinal);
        Assert.Equal([DiagnosticCodes.ConflictingEncodings], Codes(diagnostics));
        Assert.DoesNotContain("新聞の記事", Decode(page, "text/html; charset=shift_jis"), StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_utf8_stays_utf8()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal("Größe \uFFFD ok", Decode([.. "Größe "u8, 0xFF, .. " ok"u8], "text/html; charset=utf-8", diagnostics));
        Assert.Equal([DiagnosticCodes.InvalidEncoding], Codes(diagnostics));
    }

    [Fact]
    public void What_is_over_the_limit_is_cut_and_told()
    {
        var diagnostics = new DiagnosticBag();
        using var decoded = PageDecoder.Decode("ab😀cd"u8, null, 3, diagnostics);
        Assert.Equal("ab", decoded.Text.ToString());
        Assert.Equal([DiagnosticCodes.InputTruncated], Codes(diagnostics));
    }

    [Theory]
    [InlineData("iso-8859-16", 0xA4, '€')]
    [InlineData("iso-8859-14", 0xD0, 'Ŵ')]
    [InlineData("iso-8859-10", 0xFF, 'ĸ')]
    [InlineData("iso-8859-15", 0xA4, '€')]
    [InlineData("windows-874", 0xA1, 'ก')]
    public void Rare_encodings_are_known(string label, int code, char expected) => Assert.Equal(expected.ToString(), EncodingLabels.Find(label)!.GetString([(byte)code]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50_000)]
    public void A_stream_is_read_to_its_end(int paragraphs)
    {
        var page = Encoding.UTF8.GetBytes("<title>Größe</title>" + string.Concat(Enumerable.Repeat("<p>Ein Satz, noch ein Satz.</p>", paragraphs)));
        using var stream = new MemoryStream(page);
        using var bytes = PageBytes.Read(stream, 8 << 20);
        Assert.True(bytes.Memory.Span.SequenceEqual(page));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_read_without_blocking_gives_the_same_article_and_can_be_cancelled()
    {
        var page = Encoding.UTF8.GetBytes("<title>Bridge opens</title><article><p>The bridge opened on Tuesday, and nobody fell in.</p></article>");
        using var stream = new MemoryStream(page);
        Assert.Equal(ArticleParser.Default.ParseHtml(page), await ArticleParser.Default.ParseHtmlAsync(stream));
        stream.Position = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ArticleParser.Default.ParseHtmlAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
    }
}
