using ChargeGateway.Core.State;

namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A connector's status in the words of OCPP 1.6, which are all that clients know, and the text <c>None</c> before it is known.</summary>
static class StatusNames
{
    const string None = "None";

    public static string Of(ConnectorStatus status, bool charges) => status switch
    {
        ConnectorStatus.Undefined => None,
        ConnectorStatus.Occupied => charges ? nameof(ConnectorStatus.Charging) : nameof(ConnectorStatus.Preparing),
        _ => status.ToString(),
    };
}
