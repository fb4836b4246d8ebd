using System.Buffers;
using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace NewsParsing;

/// <summary>The attributes of all elements, one array.</summary>
internal sealed partial class HtmlTreeBuilder
{
    public void AddAttribute(ElementNode element, ReadOnlySpan<char> name, ReadOnlyMemory<char> value)
    {
        MakeRoom(element);
        var (kind, id) = Identify(name);
        var (start, length) = _characters.Place(value);
        _slots[element.AttributeStart + element.AttributeCount++] = new HtmlAttributeSlot { Kind = kind, Name = id, Start = start, Length = length };
    }

    public IConstructableAttr? AttributeOf(ElementNode element, ReadOnlySpan<char> name)
    {
        if (element.AttributeCount == 0) return null;
        var (kind, id) = Identify(name);
        var at = Find(element, kind, id);
        return at < 0 ? null : new FoundAttribute(name.ToString(), _characters.At(_slots[at].Start, _slots[at].Length).ToString());
    }

    public ReadOnlySpan<char> ValueOf(ElementNode element, HtmlAttribute name)
    {
        var at = Find(element, name, 0);
        return at < 0 ? [] : _characters.At(_slots[at].Start, _slots[at].Length);
    }

    public bool HaveSameAttributes(ElementNode one, ElementNode other)
    {
        _budget.Spend(1);
        if (one.AttributeCount != other.AttributeCount) return false;
        if (one.AttributeStart == other.AttributeStart) return true;
        for (var i = 0; i < one.AttributeCount; i++)
        {
            var slot = _slots[one.AttributeStart + i];
            _budget.Spend(i + (slot.Length >> 4));
            var at = Find(other, slot.Kind, slot.Name);
            if (at < 0 || !_characters.At(slot.Start, slot.Length).SequenceEqual(_characters.At(_slots[at].Start, _slots[at].Length))) return false;
        }

        return true;
    }

    private (HtmlAttribute Kind, ushort Name) Identify(ReadOnlySpan<char> name)
    {
        var kind = HtmlNames.AttributeOf(name);
        if (kind != HtmlAttribute.Other) return (kind, 0);
        if (name.IndexOfAnyInRange('A', 'Z') < 0) return (kind, _names.IdOf(name));
        // SVG's and MathML's, which the builder gives back their capitals.
        var lower = HtmlNames.ToLower(name.ToString());
        kind = HtmlNames.AttributeOf(lower);
        return kind != HtmlAttribute.Other ? (kind, (ushort)0) : (kind, _names.IdOf(lower));
    }

    private int Find(ElementNode element, HtmlAttribute kind, ushort name)
    {
        _budget.Spend(element.AttributeCount >> 2);
        for (var i = element.AttributeStart; i < element.AttributeStart + element.AttributeCount; i++)
        {
            if (_slots[i].Kind == kind && _slots[i].Name == name) return i;
        }

        return -1;
    }

    // A tag's attributes come together, so its range mostly grows where the array ends; html and body may be given more by
    // later tags and then move, each time to twice the room.
    private void MakeRoom(ElementNode element)
    {
        if (element.AttributeCount < element.AttributeRoom) return;
        if (element.AttributeCount == 0) element.AttributeStart = _slotCount;
        if (element.AttributeStart + element.AttributeCount == _slotCount)
        {
            EnsureSlots(1);
            _slotCount++;
            element.AttributeRoom = element.AttributeCount + 1;
            return;
        }

        var room = element.AttributeCount * 2;
        EnsureSlots(room);
        _slots.AsSpan(element.AttributeStart, element.AttributeCount).CopyTo(_slots.AsSpan(_slotCount));
        (element.AttributeStart, element.AttributeRoom) = (_slotCount, room);
        _slotCount += room;
    }

    private void EnsureSlots(int more)
    {
        if (_slotCount + more > _slots.Length) Pooled.Grow(ref _slots, _slotCount, _slotCount + more);
    }

    private sealed class FoundAttribute(string name, string value) : IConstructableAttr
    {
        public StringOrMemory Name => name;

        public StringOrMemory Value { get; set; } = value;
    }
}
