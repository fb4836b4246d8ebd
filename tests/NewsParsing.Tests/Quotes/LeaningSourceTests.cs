using NewsParsing.Tests.Languages.Speech;

namespace NewsParsing.Tests.Quotes;

public class LeaningSourceTests
{
    [Theory]
    [InlineData("وفقا لوزارة الصحة، ارتفع عدد المصابين إلى أربعين شخصا.", "وزارة الصحة", "ارتفع عدد المصابين إلى أربعين شخصا")]
    [InlineData("ارتفع عدد المصابين إلى أربعين شخصا، وفقا لوزارة الصحة.", "وزارة الصحة", "ارتفع عدد المصابين إلى أربعين شخصا")]
    [InlineData("وفق لجنة الصحة، ارتفع عدد المصابين إلى أربعين شخصا.", "لجنة الصحة", "ارتفع عدد المصابين إلى أربعين شخصا")]
    public void Arabic_writes_the_end_of_according_to_as_one_with_its_source(string paragraph, string source, string words)
    {
        var article = ReportedSpeech.Read("ar", paragraph);
        var quote = Assert.Single(article.Quotes);
        Assert.Equal((words, source), (quote.Text, English.SourceName(article, quote)));
    }
}
