using System.Buffers;

namespace NewsParsing;

/// <summary>A stream's bytes in a pooled buffer; not to be used after it is disposed.</summary>
internal sealed class PageBytes : IDisposable
{
    private const int InitialSize = 128 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;

    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, _length);

    /// <summary>Reads to the end, or as far as <paramref name="maxUnits"/> characters can reach: one byte more than is decoded shows that there was more.</summary>
    public static PageBytes Read(Stream stream, int maxUnits)
    {
        var bytes = new PageBytes();
        var limit = LimitOf(maxUnits);
        while (bytes._length < limit && stream.Read(bytes.Room(limit).Span) is var read and > 0) bytes._length += read;
        return bytes;
    }

    public static async Task<PageBytes> ReadAsync(Stream stream, int maxUnits, CancellationToken cancellationToken)
    {
        var bytes = new PageBytes();
        var limit = LimitOf(maxUnits);
        while (bytes._length < limit && await stream.ReadAsync(bytes.Room(limit), cancellationToken).ConfigureAwait(false) is var read and > 0) bytes._length += read;
        return bytes;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private static int LimitOf(int maxUnits) => (int)Math.Min(Array.MaxLength, ((long)maxUnits * PageDecoder.MaxBytesPerUnit) + 1);

    private Memory<byte> Room(int limit)
    {
        if (_length == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(limit, _buffer.Length * 2L));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsMemory(_length, Math.Min(_buffer.Length, limit) - _length);
    }
}
