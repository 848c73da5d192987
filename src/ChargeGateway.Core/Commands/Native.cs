using System.Text.Json;

namespace ChargeGateway.Core.Commands;

/// <summary>
/// Any request of the charger's own protocol, checked against that protocol's rules before it is sent: an OCPP action, a device's own call.
/// </summary>
/// <param name="Method">The request's name in the protocol.</param>
/// <param name="Parameters">Its parameters; without them an empty object.</param>
public sealed record Native(string Method, JsonElement? Parameters = null) : Command;
