using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Closed">Whether a closing mark was found in the same block.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuotedSpan(TextSpan Outer, TextSpan Inner, bool Closed);
