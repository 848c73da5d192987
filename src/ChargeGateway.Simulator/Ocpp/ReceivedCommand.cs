using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>A CALL that the central system sent.</summary>
/// <param name="Action">What it asks for.</param>
/// <param name="Payload">The payload; empty where it was no object.</param>
/// <param name="MessageId">Its message id.</param>
/// <param name="ReceivedAt">When it arrived.</param>
public sealed record ReceivedCommand(string Action, JsonObject Payload, string MessageId, DateTimeOffset ReceivedAt);
