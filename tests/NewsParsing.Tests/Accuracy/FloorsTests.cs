using System.Text.Json.Nodes;
using NewsParsing.Accuracy;

namespace NewsParsing.Tests;

public sealed class FloorsTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_figure_below_its_floor_has_fallen()
    {
        var compared = Floors("""{ "news": { "title": 0.95, "authors": 0.9 } }""").Compare("news", [new("title", 0.9499), new("authors", 0.9)]);
        Assert.Equal([("title", true), ("authors", false)], compared.Select(c => (c.Name, c.Fell)));
    }

    [Fact]
    public void A_figure_that_is_no_longer_measured_has_fallen() =>
        Assert.True(Assert.Single(Floors("""{ "news": { "title": 0.95 } }""").Compare("news", [])).Fell);

    [Fact]
    public void A_figure_without_a_floor_cannot_fall() =>
        Assert.False(Assert.Single(Floors("{}").Compare("news", [new("title", 0)])).Fell);

    [Fact]
    public void Raising_lifts_floors_to_a_hair_below_and_lowers_none()
    {
        var floors = Floors("""{ "news": { "title": 0.95, "authors": 0.9 } }""");
        floors.Raise(floors.Compare("news", [new("title", 0.951), new("authors", 0.9123), new("quotes", 0.3)]));
        var path = Path.Combine(_files.Folder, "raised.json");
        floors.Write(path);
        var expected = JsonNode.Parse("""{ "news": { "title": 0.95, "authors": 0.91, "quotes": 0.298 } }""");
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(File.ReadAllText(path))));
    }

    [Fact]
    public void Median_is_the_middle()
    {
        Assert.Equal(2, SpeedRun.Median([3, 1, 2]));
        Assert.Equal(2.5, SpeedRun.Median([4, 1, 3, 2]));
        Assert.Equal(7, SpeedRun.Median([7]));
    }

    private Floors Floors(string json) => Accuracy.Floors.Read(_files.Add("floors.json", json));
}
