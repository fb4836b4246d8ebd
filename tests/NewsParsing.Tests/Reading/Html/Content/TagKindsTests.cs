namespace NewsParsing.Tests;

public class TagKindsTests
{
    [Fact]
    public void Every_kind_of_element_has_an_answer() => Assert.All(Enum.GetValues<HtmlTag>(), static tag => Assert.False(TagKinds.IsSilent(tag) && TagKinds.IsHeading(tag)));
}
