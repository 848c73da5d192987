using ChargeGateway.Core.Events;

namespace ChargeGateway.RemoteCommands;

/// <summary>Sees one kind of command through. Everything here is called by the loop, one at a time.</summary>
interface IRemoteCommandDesk
{
    /// <summary>Takes up what was left when the gateway ended.</summary>
    Task LoadAsync(CancellationToken ct);

    /// <summary>Something happened at a charger.</summary>
    Task HandleAsync(ChargerEvent happened);

    /// <summary>Time has passed.</summary>
    Task TickAsync(DateTimeOffset now);

    /// <summary>Forgets what is old.</summary>
    Task SweepAsync(DateTimeOffset now);
}
