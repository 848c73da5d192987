namespace ChargeGateway.Core.Chargers;

/// <summary>Chargers that dialled in without being registered and wait for somebody to accept them.</summary>
public interface IPendingChargers
{
    /// <summary>Those that wait now.</summary>
    IReadOnlyCollection<PendingCharger> All { get; }

    /// <summary>Registers a waiting charger. Its line stays open and it is asked to introduce itself again.</summary>
    /// <param name="id">Its id, case-sensitive.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>False where no such charger waits.</returns>
    Task<bool> AcceptAsync(string id, CancellationToken ct);
}
