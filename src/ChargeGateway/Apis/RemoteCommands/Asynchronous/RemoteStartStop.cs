namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>How far the gateway has come with ending an attempt's charge.</summary>
/// <param name="State"><c>None</c>, <c>Scheduled</c>, <c>Requested</c>, <c>Accepted</c> or <c>Failed</c>; after a failure it goes on asking.</param>
/// <param name="Attempts">How often the charger was asked.</param>
/// <param name="Reason">Why it failed.</param>
/// <param name="ReferenceId">The stop, for <c>GET remote_stop/{referenceId}</c>.</param>
sealed record RemoteStartStop(string State, int Attempts = 0, string? Reason = null, Guid? ReferenceId = null);
