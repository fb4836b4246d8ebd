using System.Buffers;

namespace NewsParsing;

/// <summary>A stream's bytes in a pooled array; bounded, since a stream may have no end.</summary>
internal sealed class PageBytes : IDisposable
{
    private const int InitialLength = 64 * 1024;

    private readonly long _maxLength;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialLength);
    private int _length;

    private PageBytes(int maxCharacters) => _maxLength = Math.Min((long)maxCharacters * PageDecoder.MaxBytesOfCharacter + PageDecoder.MaxBytesOfCharacter, Array.MaxLength / 2);

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);

    public static PageBytes Read(Stream stream, int maxCharacters)
    {
        var page = new PageBytes(maxCharacters);
        while (page.TryMakeRoom() && stream.Read(page.Room) is > 0 and var read) page._length += read;
        return page;
    }

    public static async Task<PageBytes> ReadAsync(Stream stream, int maxCharacters, CancellationToken cancellationToken)
    {
        var page = new PageBytes(maxCharacters);
        while (page.TryMakeRoom())
        {
            var read = await stream.ReadAsync(page._bytes.AsMemory(page._length), cancellationToken).ConfigureAwait(false);
            if (read == 0) break;
            page._length += read;
        }

        return page;
    }

    public void Dispose() => Pooled.Return(ref _bytes);

    private Span<byte> Room => _bytes.AsSpan(_length);

    private bool TryMakeRoom()
    {
        if (_length >= _maxLength) return false;
        if (_length < _bytes.Length) return true;
        Pooled.Grow(ref _bytes, _length, _length + 1);
        return true;
    }
}
