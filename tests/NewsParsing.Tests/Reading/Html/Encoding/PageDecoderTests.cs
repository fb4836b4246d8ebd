using System.Text;
using CsCheck;

namespace NewsParsing.Tests;

public class PageDecoderTests
{
    private const string German = "Die Brücke über die Weiße Elster wurde am Mittwoch eröffnet, sagte Bürgermeisterin Müller.";
    private const string Russian = "Мост через реку открыли в среду, сообщила мэр города. Движение начнётся в понедельник утром.";
    private const string Japanese = "新しい橋は水曜日に開通したと市長が発表した。通行は月曜日の朝から始まるという。";
    private const string Chinese = "市长宣布新桥于星期三正式开通。车辆将从星期一早上开始通行。";
    private const string Korean = "시장은 새 다리가 수요일에 개통되었다고 발표했다. 통행은 월요일 아침부터 시작된다.";

    [Theory]
    [InlineData(German, "utf-8", "utf8")]
    [InlineData(German, "windows-1252", "latin1")]
    [InlineData(German, "iso-8859-15", "ISO-8859-15")]
    [InlineData(German, "macintosh", "x-mac-roman")]
    [InlineData(Russian, "windows-1251", "cp1251")]
    [InlineData(Russian, "koi8-r", "KOI8-R")]
    [InlineData(Russian, "iso-8859-5", "iso-8859-5")]
    [InlineData(Russian, "ibm866", "ibm866")]
    [InlineData(Japanese, "shift_jis", "Shift_JIS")]
    [InlineData(Japanese, "euc-jp", "EUC-JP")]
    [InlineData(Japanese, "iso-2022-jp", "iso-2022-jp")]
    [InlineData(Chinese, "gb18030", "gb2312")]
    [InlineData(Chinese, "gb18030", "GBK")]
    [InlineData("市長宣布新橋於星期三開通", "big5", "big5")]
    [InlineData(Korean, "euc-kr", "ks_c_5601-1987")]
    [InlineData("Žluťoučký kůň úpěl ďábelské ódy", "windows-1250", "windows-1250")]
    [InlineData("Η γέφυρα άνοιξε", "windows-1253", "windows-1253")]
    [InlineData("İstanbul'da köprü açıldı", "windows-1254", "iso-8859-9")]
    public void Declared_encodings_are_read_from_every_place(string text, string name, string label)
    {
        var bytes = EncodingLabels.EncodingOf(name).GetBytes(text);
        byte[] Page(string declaration) => [.. Encoding.ASCII.GetBytes(declaration), .. bytes];
        Assert.EndsWith(text, Decode([.. bytes], "text/html; charset=\"" + label + "\""), StringComparison.Ordinal);
        Assert.EndsWith(text, Decode(Page($"<meta charset={label}>")), StringComparison.Ordinal);
        Assert.EndsWith(text, Decode(Page($"<META content='text/html;charset={label}' http-equiv=Content-Type>")), StringComparison.Ordinal);
        Assert.EndsWith(text, Decode(Page($"<?xml version='1.0' encoding='{label}'?>")), StringComparison.Ordinal);
        Assert.EndsWith(text, Decode(Page($"<script>'<meta charset=utf-7>'</script>{new string(' ', 3000)}<meta charset={label}>")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Russian, "windows-1251")]
    [InlineData(Russian, "koi8-r")]
    [InlineData(Japanese, "shift_jis")]
    [InlineData(Japanese, "euc-jp")]
    [InlineData(Chinese, "gb18030")]
    [InlineData(Korean, "euc-kr")]
    [InlineData(German, "windows-1252")]
    [InlineData(German, "utf-8")]
    public void Undeclared_encodings_are_guessed(string text, string name)
    {
        var page = string.Concat(Enumerable.Repeat("<p>" + text + "</p>\n", 5));
        Assert.Equal(page, Decode(EncodingLabels.EncodingOf(name).GetBytes(page)));
    }

    [Fact]
    public void A_byte_order_mark_wins_over_header_and_meta()
    {
        Assert.Equal("ü", Decode([0xEF, 0xBB, 0xBF, 0xC3, 0xBC], "text/html; charset=latin1"));
        Assert.Equal("ü", Decode([0xFF, 0xFE, 0xFC, 0x00]));
        Assert.Equal("ü", Decode([0xFE, 0xFF, 0x00, 0xFC]));
    }

    [Fact]
    public void Header_wins_over_meta_and_the_conflict_is_told()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal("<meta charset=koi8-r>ü", Decode([.. "<meta charset=koi8-r>"u8, 0xFC], "text/html; charset=latin1", diagnostics));
        Assert.Equal(DiagnosticCodes.EncodingConflict, Assert.Single(diagnostics.ToArray()).Code);
    }

    [Fact]
    public void A_meta_that_says_utf_16_means_utf_8() => Assert.EndsWith("ü", Decode([.. "<meta charset=utf-16>ü"u8]), StringComparison.Ordinal);

    [Fact]
    public void Invalid_bytes_of_declared_utf_8_are_replaced_and_told()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal("<meta charset=utf-8>ü\uFFFDa", Decode([.. "<meta charset=utf-8>ü"u8, 0xFC, (byte)'a'], null, diagnostics));
        Assert.Equal(DiagnosticCodes.InvalidEncoding, Assert.Single(diagnostics.ToArray()).Code);
    }

    [Fact]
    public void A_declaration_of_utf_8_that_no_character_bears_out_is_not_believed()
    {
        var diagnostics = new DiagnosticBag();
        var page = "<meta charset=utf-8>" + string.Concat(Enumerable.Repeat(German, 4));
        Assert.Equal(page, Decode(EncodingLabels.EncodingOf("windows-1252").GetBytes(page), null, diagnostics));
        Assert.Equal(DiagnosticCodes.EncodingConflict, Assert.Single(diagnostics.ToArray()).Code);
    }

    [Fact]
    public void Input_is_cut_at_the_limit_with_a_diagnostic()
    {
        var parser = new ArticleParser(ArticleParserOptions.Default with { MaxInputLength = 10 });
        const string Page = "<p>A page longer than that.";
        Assert.Contains(parser.ParseHtml(Page).Diagnostics, d => d.Code == DiagnosticCodes.InputTruncated);
        Assert.Contains(parser.ParseHtml(Encoding.UTF8.GetBytes(Page)).Diagnostics, d => d.Code == DiagnosticCodes.InputTruncated);
    }

    [Fact]
    public async Task Streams_give_the_article_of_their_bytes()
    {
        var bytes = Encoding.UTF8.GetBytes("<meta charset=utf-8><article><h1>Brücke</h1>" + string.Concat(Enumerable.Repeat($"<p>{German}</p>", 2000)));
        var expected = ArticleParser.Default.ParseHtml(bytes);
        using var stream = new MemoryStream(bytes);
        Assert.Equal(expected, ArticleParser.Default.ParseHtml(stream));
        stream.Position = 0;
        Assert.Equal(expected, await ArticleParser.Default.ParseHtmlAsync(stream));
        stream.Position = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ArticleParser.Default.ParseHtmlAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void No_bytes_throw()
    {
        var random = new PCG(stream: 5, seed: 7);
        var anyBytes = Gen.Byte.Array[0, 400];
        for (var i = 0; i < 300; i++) ArticleParser.Default.ParseHtml(anyBytes.Generate(random, null!, out _));
    }

    private static string Decode(byte[] bytes, string? contentType = null, DiagnosticBag? diagnostics = null)
    {
        var page = PageDecoder.Decode(bytes, contentType, int.MaxValue, diagnostics ?? new DiagnosticBag());
        return new string(page.Array, 0, page.Length);
    }
}
