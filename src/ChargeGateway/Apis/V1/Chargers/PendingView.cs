using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>A charger that dialled in without being registered.</summary>
/// <param name="Id">The id that it dialled in with.</param>
/// <param name="Protocol">The protocol on its line.</param>
/// <param name="RemoteAddress">The address that it came from.</param>
/// <param name="Since">When it came.</param>
/// <param name="Identity">What it said of itself; none before it did.</param>
/// <param name="Url">The URL that it should dial.</param>
sealed record PendingView(
    string Id, string Protocol, string? RemoteAddress, DateTimeOffset Since, ChargerIdentity? Identity, string Url)
{
    public static PendingView Of(PendingCharger charger, string url) =>
        new(charger.Id, charger.Protocol, charger.RemoteAddress, charger.Since, charger.Identity, url);
}
