using System.Buffers;

namespace NewsParsing;

/// <summary>Gives arrays back to the shared pool, each once.</summary>
internal static class Pooled
{
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
