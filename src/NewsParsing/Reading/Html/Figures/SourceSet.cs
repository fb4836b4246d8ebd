using System.Globalization;

namespace NewsParsing;

/// <summary>Reads a list of one image's addresses at several sizes ("a.jpg 480w, b.jpg 1200w" or "a.jpg, b.jpg 2x").</summary>
internal static class SourceSet
{
    // A screen of density 1 shows an image about as wide as this; so densities and widths compare.
    private const double WidthOfDensityOne = 600;
    private const int MaxCandidates = 64;

    /// <summary>The widest candidate and its width; empty where there is none.</summary>
    public static ReadOnlySpan<char> Best(ReadOnlySpan<char> set, out double width)
    {
        ReadOnlySpan<char> best = [];
        width = 0;
        for (var n = 0; n < MaxCandidates && !set.IsEmpty; n++)
        {
            set = set.TrimStart(", \t\r\n\f");
            if (set.IsEmpty) break;
            var length = set.IndexOfAny(" \t\r\n\f");
            if (length < 0) length = set.Length;
            var address = set[..length];
            set = set[length..];
            // A comma within an address belongs to it (image services take lists); only one at its end separates.
            if (address[^1] == ',')
            {
                Take(address.TrimEnd(','), [], ref best, ref width);
                continue;
            }

            var comma = set.IndexOf(',');
            var descriptor = (comma < 0 ? set : set[..comma]).Trim();
            set = comma < 0 ? [] : set[(comma + 1)..];
            Take(address, descriptor, ref best, ref width);
        }

        return best;
    }

    private static void Take(ReadOnlySpan<char> address, ReadOnlySpan<char> descriptor, ref ReadOnlySpan<char> best, ref double width)
    {
        if (address.IsEmpty || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return;
        var size = WidthOfDensityOne;
        if (descriptor.Length > 1 && double.TryParse(descriptor[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            size = descriptor[^1] is 'x' or 'X' ? number * WidthOfDensityOne : number;
        if (!best.IsEmpty && size <= width) return;
        best = address;
        width = size;
    }
}
