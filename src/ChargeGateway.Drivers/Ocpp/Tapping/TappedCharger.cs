namespace ChargeGateway.Drivers.Ocpp.Tapping;

/// <summary>A charger that has connected, with what it said in its handshake.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Protocol">The sub-protocol that was agreed on, such as <c>ocpp1.6</c>.</param>
/// <param name="Authorization">Its header <c>Authorization</c>; none where it sent none. A secret.</param>
/// <param name="UserAgent">Its header <c>User-Agent</c>; none where it sent none.</param>
public sealed record TappedCharger(string Id, string Protocol, string? Authorization, string? UserAgent)
{
    /// <summary>What may be shown: not the secret.</summary>
    public override string ToString() => $"{nameof(TappedCharger)} {{ Id = {Id}, Protocol = {Protocol} }}";
}
