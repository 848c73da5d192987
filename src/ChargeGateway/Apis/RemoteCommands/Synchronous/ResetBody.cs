namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>How a charger is to be restarted.</summary>
sealed class ResetBody
{
    /// <summary>
    /// <c>Soft</c> ends running charges in order first, <c>Hard</c> restarts at once. The words of OCPP 2.x, <c>OnIdle</c> and
    /// <c>Immediate</c>, are taken too.
    /// </summary>
    public string? Type { get; set; }
}
