using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Core.State;
using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz;

/// <summary>What commands work with.</summary>
/// <param name="Model">Groups, chargers and tags as balanz sees them.</param>
/// <param name="States">What the chargers said.</param>
/// <param name="Slots">The way to the chargers.</param>
/// <param name="Users">Who may call.</param>
/// <param name="Time">The clock.</param>
sealed record BalanzContext(BalanzModel Model, StateBoard States, CommandSlots Slots, UserDirectory Users, TimeProvider Time);
