using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz;

/// <summary>A command that may be carried out.</summary>
/// <param name="Context">What it can reach.</param>
/// <param name="User">Who calls.</param>
/// <param name="Payload">Its fields.</param>
sealed record ApiCall(BalanzContext Context, BalanzUser User, Payload Payload);
