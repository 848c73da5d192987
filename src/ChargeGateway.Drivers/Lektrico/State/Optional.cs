using ChargeGateway.Core;

namespace ChargeGateway.Drivers.Lektrico.State;

/// <summary>Asks for what a box may not have.</summary>
static class Optional
{
    /// <summary>None where the box answers that it cannot. A box that does not answer at all still fails.</summary>
    public static async Task<T?> TryAsync<T>(Func<Task<T>> ask)
        where T : class
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (ChargePointException failed) when (IsRefusal(failed))
        {
            return null;
        }
    }

    /// <summary>Whether a box has no such method.</summary>
    public static bool IsMissing(ChargePointException failed) => failed is { Failure: Failure.DeviceError, Code: "404" };

    static bool IsRefusal(ChargePointException failed) =>
        failed is { Failure: Failure.DeviceError, Code: not ("401" or "ConnectionLost") } or { Failure: Failure.Protocol };
}
