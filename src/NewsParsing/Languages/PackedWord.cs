using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing;

/// <summary>
/// A word of at most sixteen characters of Latin-1 in lower case, one byte each, and so its own hash key: nearly every word of a
/// European text is cut, folded and compared sixteen characters at a time (benchmarks: <c>WordBenchmarks</c>).
/// </summary>
internal readonly record struct PackedWord(ulong Low, ulong High)
{
    public const int MaxLength = 16;
    public const int StretchLength = 4 * MaxLength;

    // What a wider character comes to as well: no part of a word that is packed.
    private const byte Wider = 0xFF;
    private const byte CaseBit = 0x20;

    // Sixteen bytes of ones and as many of none: the first n of a word are kept by what stands n before the middle.
    private static ReadOnlySpan<byte> Keepers =>
    [
        Wider, Wider, Wider, Wider, Wider, Wider, Wider, Wider, Wider, Wider, Wider, Wider, Wider, Wider, Wider, Wider,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>
    /// How many Latin letters stand at <paramref name="start"/>, at most sixteen and none from <paramref name="limit"/> on; those
    /// as a word, and one bit for each small one, the first lowest.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadLetters(ReadOnlySpan<char> text, int start, int limit, out PackedWord word, out uint small)
    {
        var bytes = Bytes(text, start, limit);
        var lower = Lower(bytes);
        var letters = Letters(lower);
        var length = Math.Min(BitOperations.TrailingZeroCount(~letters.ExtractMostSignificantBits()), Math.Min(MaxLength, limit - start));
        word = Kept(lower, length);
        small = Vector128.Equals(lower, bytes).ExtractMostSignificantBits() & ((1u << length) - 1);
        return length;
    }

    /// <summary>The first letters of what stands at <paramref name="start"/> as a word, and one bit for each small one; whoever asks has counted them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PackedWord Of(ReadOnlySpan<char> text, int start, int limit, int length, out uint small)
    {
        var bytes = Bytes(text, start, limit);
        var lower = Lower(bytes);
        small = Vector128.Equals(lower, bytes).ExtractMostSignificantBits() & ((1u << length) - 1);
        return Kept(lower, length);
    }

    /// <summary>
    /// Which of the 64 characters from <paramref name="start"/> on are Latin letters, the first lowest; none from <paramref name="limit"/> on.
    /// </summary>
    public static ulong LettersOfStretch(ReadOnlySpan<char> text, int start, int limit)
    {
        ulong letters = 0;
        for (var at = 0; at < StretchLength && start + at < limit; at += MaxLength)
        {
            letters |= (ulong)Letters(Lower(Bytes(text, start + at, limit))).ExtractMostSignificantBits() << at;
        }

        return limit - start >= StretchLength ? letters : letters & ((1ul << (limit - start)) - 1);
    }

    /// <summary>The word as it is compared: in lower case, a straight apostrophe for a curly one. False for one that is longer or has other characters.</summary>
    public static bool TryPack(ReadOnlySpan<char> text, out PackedWord word)
    {
        word = default;
        if (text.Length > MaxLength) return false;
        Span<char> padded = stackalloc char[MaxLength];
        padded.Clear();
        text.CopyTo(padded);
        if (padded.Contains('’')) padded.Replace('’', '\'');
        var bytes = Narrow(ref MemoryMarshal.GetReference(padded));
        var others = Vector128.Equals(bytes, Vector128.Create(Wider)) | Vector128.Equals(bytes, Vector128<byte>.Zero);
        if ((others.ExtractMostSignificantBits() & ((1u << text.Length) - 1)) != 0) return false;
        word = Kept(Lower(bytes), text.Length);
        return true;
    }

    /// <summary>Mixes all sixteen characters into the upper bits.</summary>
    public ulong Hash() => (Low ^ BitOperations.RotateLeft(High * 0x9E3779B97F4A7C15, 29)) * 0xD6E8FEB86659FD93;

    /// <summary>The sixteen characters at <paramref name="start"/> as bytes, none from <paramref name="limit"/> on, and whether one of them is none of Latin-1's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Sixteen(ReadOnlySpan<char> text, int start, int limit, out bool beyondLatin1)
    {
        var bytes = Bytes(text, start, limit);
        // "ÿ" is told from wider characters by whoever looks closer.
        beyondLatin1 = Vector128.EqualsAny(bytes, Vector128.Create(Wider));
        return bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Bytes(ReadOnlySpan<char> text, int start, int limit) =>
        text.Length - start >= MaxLength ? Narrow(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start)) : Padded(text[start..limit]);

    // Apart, so that a word that needs no padding does not pay for its stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector128<byte> Padded(ReadOnlySpan<char> text)
    {
        Span<char> padded = stackalloc char[MaxLength];
        padded.Clear();
        text.CopyTo(padded);
        return Narrow(ref MemoryMarshal.GetReference(padded));
    }

    private static Vector128<byte> Narrow(ref char sixteen)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref sixteen);
        var widest = Vector128.Create((ushort)Wider);
        return Vector128.Narrow(Vector128.Min(Vector128.LoadUnsafe(ref first), widest), Vector128.Min(Vector128.LoadUnsafe(ref first, MaxLength / 2), widest));
    }

    private static Vector128<byte> Lower(Vector128<byte> bytes)
    {
        var capitals = Within(bytes, 'A', 'Z') | (Within(bytes, 'À', 'Þ') & ~Vector128.Equals(bytes, Vector128.Create((byte)'×')));
        return bytes | (capitals & Vector128.Create(CaseBit));
    }

    private static Vector128<byte> Letters(Vector128<byte> lower) =>
        Within(lower, 'a', 'z') | (Within(lower, 'ß', 'þ') & ~Vector128.Equals(lower, Vector128.Create((byte)'÷')));

    private static Vector128<byte> Within(Vector128<byte> bytes, char first, char last) =>
        Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)first), Vector128.Create((byte)(last - first)));

    private static PackedWord Kept(Vector128<byte> lower, int length)
    {
        var kept = (lower & Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Keepers), (nuint)(MaxLength - length))).AsUInt64();
        return new PackedWord(kept.ToScalar(), kept.GetElement(1));
    }
}
