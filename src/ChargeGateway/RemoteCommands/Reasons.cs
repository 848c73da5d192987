namespace ChargeGateway.RemoteCommands;

/// <summary>Why a command came to the state that it is in; part of the dialect.</summary>
static class Reasons
{
    public const string StationRejected = nameof(StationRejected);
    public const string StationCallError = nameof(StationCallError);
    public const string StationOffline = nameof(StationOffline);
    public const string StationBusy = nameof(StationBusy);
    public const string StationUnknown = nameof(StationUnknown);
    public const string StationConflict = nameof(StationConflict);
    public const string NotSupported = nameof(NotSupported);
    public const string InvalidCommand = nameof(InvalidCommand);
    public const string GatewayFailed = nameof(GatewayFailed);
    public const string ConnectorLocked = nameof(ConnectorLocked);
    public const string NoTransaction = nameof(NoTransaction);
    public const string NoResponse = nameof(NoResponse);
    public const string NotSent = nameof(NotSent);
    public const string NotStopped = nameof(NotStopped);
    public const string Lost = nameof(Lost);
    public const string PlugInTimeout = nameof(PlugInTimeout);
}
