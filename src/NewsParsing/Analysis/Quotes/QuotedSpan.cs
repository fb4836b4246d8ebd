using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Closed">Whether a closing mark was found in the same block.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuotedSpan(TextSpan Outer, TextSpan Inner, bool Closed)
{
    /// <summary>The stretch that opens at <paramref name="start"/>; one must. The spans are in order.</summary>
    public static QuotedSpan OpeningAt(List<QuotedSpan> spans, int start)
    {
        int low = 0, high = spans.Count - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (spans[middle].Outer.Start < start) low = middle + 1;
            else high = middle;
        }

        return spans[low];
    }
}
