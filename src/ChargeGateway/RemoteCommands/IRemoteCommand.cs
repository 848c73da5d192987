namespace ChargeGateway.RemoteCommands;

/// <summary>A command that outlives the request that made it.</summary>
interface IRemoteCommand
{
    /// <summary>Its reference.</summary>
    Guid Id { get; }

    /// <summary>The charger.</summary>
    string ChargePointId { get; }

    /// <summary>When it was asked for.</summary>
    DateTimeOffset CreatedAt { get; }

    /// <summary>Whether there is still something to wait for: a time, an answer, a charge.</summary>
    bool IsWatched { get; }
}
