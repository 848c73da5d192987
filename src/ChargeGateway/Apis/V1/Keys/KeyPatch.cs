using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Keys;

/// <summary>Describes what can be changed of a key; a field that is left out stays.</summary>
sealed record KeyPatch(Role? Role, IReadOnlyList<string>? Chargers);
