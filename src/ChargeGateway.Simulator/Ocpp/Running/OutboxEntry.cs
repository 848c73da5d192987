using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.Running;

/// <summary>A message to send.</summary>
/// <param name="action">The action of the CALL.</param>
/// <param name="payload">Its payload, made when it is sent; none to send nothing after all.</param>
sealed class OutboxEntry(string action, Func<JsonObject?> payload)
{
    public string Action => action;

    public Func<JsonObject?> Payload => payload;

    /// <summary>The message id; the same for every attempt (OCPP-J 1.6 errata sheet 2025-04, 3.1).</summary>
    public string MessageId { get; } = Guid.NewGuid().ToString();

    /// <summary>Whether it waits for the line to come back.</summary>
    public bool Kept { get; init; }

    /// <summary>Whether it is among the first to be given up when there are too many.</summary>
    public bool Spare { get; init; }

    public Action<JsonObject>? Answered { get; init; }

    public int Attempts { get; set; }
}
