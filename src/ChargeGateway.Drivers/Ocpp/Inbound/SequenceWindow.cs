using System.Numerics;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>The numbers of a charge's messages that have come: the highest, and which of the 64 up to it.</summary>
sealed class SequenceWindow
{
    const int Width = 64;

    readonly Lock changing = new();
    int? highest;
    ulong come;

    /// <summary>Takes a number in.</summary>
    /// <param name="number">The message's number; none counts as the next one.</param>
    /// <returns>Whether it is new, whether newer ones came before it, and how many are missing in front of it.</returns>
    public (bool IsNew, bool IsLate, int Missing) Take(int? number)
    {
        lock (changing)
        {
            if (number is not { } given) return (true, false, 0);
            if (highest is not { } last) return First(given);
            return given > last ? Next(given, last) : Earlier(last - (long)given);
        }
    }

    (bool IsNew, bool IsLate, int Missing) First(int given)
    {
        (highest, come) = (given, 1);
        return (true, false, 0);
    }

    (bool IsNew, bool IsLate, int Missing) Next(int given, int last)
    {
        var step = (long)given - last;
        come = step >= Width ? 1 : (come << (int)step) | 1;
        highest = given;
        return (true, false, (int)Math.Min(step - 1, int.MaxValue));
    }

    (bool IsNew, bool IsLate, int Missing) Earlier(long back)
    {
        if (back >= Width) return (false, true, 0);
        var bit = 1UL << (int)back;
        var isNew = (come & bit) == 0;
        come |= bit;
        return (isNew, true, 0);
    }

    /// <summary>How many of the last 64 have come.</summary>
    public override string ToString() => $"{BitOperations.PopCount(come)} up to {highest}";
}
