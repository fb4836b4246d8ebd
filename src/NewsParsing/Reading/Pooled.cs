using System.Buffers;

namespace NewsParsing;

/// <summary>Grows arrays of the shared pool and gives them back, each once.</summary>
internal static class Pooled
{
    /// <summary>A larger array in the place of a full one: twice as long, or as long as <paramref name="needed"/>; its first <paramref name="used"/> elements go along.</summary>
    public static void Grow<T>(ref T[] array, int used, int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(array.Length * 2, needed));
        array.AsSpan(0, used).CopyTo(larger);
        Return(ref array);
        array = larger;
    }

    /// <summary>
    /// The owner keeps an empty array: a second call gives nothing back, and whoever still asks the owner gets an
    /// <see cref="IndexOutOfRangeException"/>, not what another page's parse has written there by then.
    /// </summary>
    public static void Return<T>(ref T[] array)
    {
        var returned = array;
        array = [];
        if (returned.Length > 0) ArrayPool<T>.Shared.Return(returned);
    }
}
