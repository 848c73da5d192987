using ChargeGateway.Core;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Wire;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>Tells a line's failures in the gateway's words.</summary>
static class LineFailure
{
    /// <summary>The code of a charger that was asked and then hung up: nobody knows whether it acted.</summary>
    public const string ConnectionLost = "ConnectionLost";

    public static ChargePointException? Explain(OcppChargePoint charger, string action, Exception failed)
    {
        var asked = $"Charger {charger.Id}, asked for {action},";
        return failed switch
        {
            CallErrorException e => new(Failure.DeviceError, charger.Id, $"{asked} answered with the error {e.Message}.", e.Code, e),
            UnusableAnswerException e => new(
                Failure.Protocol, charger.Id, $"{asked} gave an answer that cannot be used: {e.Message}. Its firmware may need an update.", inner: e),
            LineLostException { Sent: true } e => new(
                Failure.DeviceError,
                charger.Id,
                $"{asked} lost its connection before it answered. It may still act on it; look at its status before asking again.",
                ConnectionLost,
                e),
            LineLostException e => new(
                Failure.Offline, charger.Id, $"{asked} lost its connection before it was asked. Ask again when it is back.", inner: e),
            QueueFullException e => new(Failure.Busy, charger.Id, $"{asked} is busy: {e.Message}. Ask again later.", inner: e),
            MessageException e => new(
                Failure.Invalid, charger.Id, $"{action} for charger {charger.Id} breaks OCPP's rules and was not sent: {e.Message}", inner: e),
            _ => null,
        };
    }
}
