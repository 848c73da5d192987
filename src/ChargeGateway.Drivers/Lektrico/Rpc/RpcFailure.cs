using ChargeGateway.Core;
using Polly.Timeout;

namespace ChargeGateway.Drivers.Lektrico.Rpc;

/// <summary>Tells what went wrong on the way to a box in the gateway's words.</summary>
static class RpcFailure
{
    public static ChargePointException? Explain(string chargePointId, string method, Exception failed)
    {
        var asked = $"Charger {chargePointId}, asked for {method},";
        return failed switch
        {
            TimeoutRejectedException late => new(
                Failure.TimedOut,
                chargePointId,
                $"{asked} did not answer in {late.Timeout.TotalSeconds:0.#} s. It may still act on it; look at its status before asking again.",
                inner: failed),
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } => new(
                Failure.Offline,
                chargePointId,
                $"{asked} cannot be reached: {failed.Message}. Check its power, its network and its address.",
                inner: failed),
            HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded } => new(
                Failure.Protocol, chargePointId, $"{asked} gave an answer that cannot be used: {failed.Message}.", inner: failed),
            HttpRequestException or IOException => new(
                Failure.DeviceError,
                chargePointId,
                $"{asked} lost its connection before it answered. It may still act on it; look at its status before asking again.",
                "ConnectionLost",
                failed),
            _ => null,
        };
    }
}
