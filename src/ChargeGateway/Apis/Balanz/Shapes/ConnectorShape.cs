using System.Text.Json.Serialization;

namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A connector.</summary>
/// <param name="TransactionId">The connector's own number while a car charges: clients stop a charge by either. None else.</param>
/// <param name="Offered">A; none before it is known.</param>
/// <param name="Status">The status as OCPP 1.6 names it, or the text <c>None</c>.</param>
/// <param name="Priority">The priority that counts.</param>
/// <param name="EvMaxUsage">The most that the car was seen to take, A.</param>
/// <param name="SuspendUntil">Until when the car is left alone, in seconds since 1970.</param>
/// <param name="Transaction">The charge; absent where none runs.</param>
sealed record ConnectorShape(
    int? TransactionId,
    decimal? Offered,
    string Status,
    int Priority,
    decimal? EvMaxUsage,
    double? SuspendUntil,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TransactionShape? Transaction);
