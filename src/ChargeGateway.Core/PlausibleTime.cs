namespace ChargeGateway.Core;

/// <summary>Tells the time of a charger whose clock was never set from a time that can be right.</summary>
public static class PlausibleTime
{
    static readonly DateTimeOffset First = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whether a charger's clock can have meant this: no charger of today is from before 2020, clocks that were never set are.</summary>
    /// <param name="at">What the charger said.</param>
    public static bool Is(DateTimeOffset at) => at >= First;
}
