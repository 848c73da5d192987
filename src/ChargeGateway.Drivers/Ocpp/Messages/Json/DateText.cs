using System.Text.Json;

namespace ChargeGateway.Drivers.Ocpp.Messages.Json;

/// <summary>
/// Dates as chargers write them. Strictly that is RFC 3339: any offset and fraction, lower-case <c>t</c> and <c>z</c>, a leap second.
/// Tolerantly also ISO 8601's shorter forms, a blank for the <c>T</c>, and no offset, which means UTC (OCPP 1.6 edition 2, 3.14).
/// </summary>
ref struct DateText(ReadOnlySpan<byte> text, bool tolerant)
{
    const int Longest = 64;
    ReadOnlySpan<byte> rest = text;

    /// <summary>Reads the date of the reader's string token.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, bool tolerant, out DateTimeOffset date)
    {
        date = default;
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (reader.TokenType != JsonTokenType.String || length > Longest)
            return false;
        Span<byte> copy = stackalloc byte[Longest];
        return TryParse(copy[..reader.CopyString(copy)], tolerant, out date);
    }

    public static bool TryParse(ReadOnlySpan<byte> text, bool tolerant, out DateTimeOffset date)
    {
        date = default;
        var cursor = new DateText(tolerant ? text.Trim(" \t\r\n"u8) : text, tolerant);
        if (!cursor.TryDay(out var day) || !cursor.TryTime(out var time) || !cursor.TryOffset(out var offset) || !cursor.rest.IsEmpty)
            return false;
        var local = day + time;
        var utc = local - offset;
        if (local > DateTime.MaxValue.Ticks || utc < 0 || utc > DateTime.MaxValue.Ticks)
            return false;
        date = new DateTimeOffset(local, new TimeSpan(offset));
        return true;
    }

    bool TryDay(out long ticks)
    {
        ticks = 0;
        if (!TryDigits(4, out var year) || !Skip("-"u8) || !TryDigits(2, out var month) || !Skip("-"u8) || !TryDigits(2, out var day))
            return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    bool TryTime(out long ticks)
    {
        ticks = 0;
        if (tolerant && rest.IsEmpty)
            return true;
        if (!Skip(tolerant ? "Tt "u8 : "Tt"u8) || !TryDigits(2, out var hour) || !Skip(":"u8) || !TryDigits(2, out var minute))
            return false;
        var second = 0;
        var seconds = Skip(":"u8);
        if (seconds ? !TryDigits(2, out second) : !tolerant)
            return false;
        if (hour > 23 || minute > 59 || second > 60 || !TryFraction(out var fraction))
            return false;
        ticks = ((hour * 60L + minute) * 60 + second) * TimeSpan.TicksPerSecond + fraction;
        return true;
    }

    /// <summary>Digits beyond the seventh are finer than a tick and are dropped.</summary>
    bool TryFraction(out long ticks)
    {
        ticks = 0;
        if (!Skip(tolerant ? ".,"u8 : "."u8))
            return true;
        var unit = TimeSpan.TicksPerSecond;
        var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        digits = digits < 0 ? rest.Length : digits;
        foreach (var digit in rest[..digits])
            ticks += (digit - '0') * (unit /= 10);
        rest = rest[digits..];
        return digits > 0;
    }

    bool TryOffset(out long ticks)
    {
        ticks = 0;
        if (Skip("Zz"u8))
            return true;
        if (rest.IsEmpty)
            return tolerant;
        var sign = rest[0] == '-' ? -1 : 1;
        if (!Skip("+-"u8) || !TryDigits(2, out var hours))
            return false;
        var minutes = 0;
        var colon = Skip(":"u8);
        if (colon || !tolerant || !rest.IsEmpty)
        {
            if ((!colon && !tolerant) || !TryDigits(2, out minutes))
                return false;
        }

        ticks = sign * (hours * 60L + minutes) * TimeSpan.TicksPerMinute;
        return minutes <= 59 && hours * 60 + minutes <= 14 * 60;
    }

    bool Skip(ReadOnlySpan<byte> anyOf)
    {
        if (rest.IsEmpty || !anyOf.Contains(rest[0]))
            return false;
        rest = rest[1..];
        return true;
    }

    bool TryDigits(int count, out int number)
    {
        number = 0;
        if (rest.Length < count || rest[..count].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return false;
        foreach (var digit in rest[..count])
            number = number * 10 + digit - '0';
        rest = rest[count..];
        return true;
    }
}
