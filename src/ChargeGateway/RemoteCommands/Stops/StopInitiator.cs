namespace ChargeGateway.RemoteCommands.Stops;

/// <summary>Who asked for a stop.</summary>
enum StopInitiator
{
    /// <summary>A caller.</summary>
    Api,

    /// <summary>The gateway, since the time of a remote start attempt is over. It asks until the charge ends.</summary>
    StopMinutes,
}
