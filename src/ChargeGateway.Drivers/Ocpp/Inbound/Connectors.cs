using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>Which connector numbers are believed. Each one costs memory, so a charger cannot name any number that it likes.</summary>
static class Connectors
{
    const int Highest = 255;

    /// <exception cref="MessageException">No charger has such a connector.</exception>
    public static int Check(int? connector, string name = "connectorId") => connector is >= 0 and <= Highest
        ? connector.Value
        : throw new MessageException(OcppErrorCode.PropertyConstraintViolation, $"{name}: {connector} is not between 0 and {Highest}");
}
