using ChargeGateway.Core.Balancing;

namespace ChargeGateway.Apis.V1.Groups;

/// <summary>What a connector is offered and why. Currents are A per phase.</summary>
/// <param name="Connector">Its number.</param>
/// <param name="Counted">What it counts for in the group's sum: the most that it may give, as far as is known.</param>
/// <param name="Offered">What the car is offered; null before it is known.</param>
/// <param name="Confirmed">Whether the charger confirmed it.</param>
/// <param name="Usage">What the car takes.</param>
/// <param name="Priority">The priority that counts.</param>
/// <param name="CarMax">The most that the car was seen to want.</param>
/// <param name="SuspendedUntil">Until when the car is left alone.</param>
/// <param name="Reason">Why it is offered what it is.</param>
sealed record OfferView(
    int Connector,
    double Counted,
    double? Offered,
    bool Confirmed,
    double? Usage,
    int Priority,
    double? CarMax,
    DateTimeOffset? SuspendedUntil,
    string Reason)
{
    public static OfferView Of(ConnectorBalance balance) => new(
        balance.Connector,
        balance.Counted,
        balance.Offered,
        balance.Confirmed,
        balance.Usage,
        balance.Priority,
        balance.CarMax,
        balance.SuspendedUntil,
        balance.Reason);
}
