namespace ChargeGateway.Core.Chargers;

/// <summary>The registered chargers: those of the configuration and those registered at run time.</summary>
public interface IChargerDirectory
{
    /// <summary>All of them, in no order.</summary>
    IReadOnlyCollection<Charger> All { get; }

    /// <summary>The charger of that id.</summary>
    /// <param name="id">Its id, case-sensitive.</param>
    /// <returns>None where there is no such charger.</returns>
    Charger? Find(string id);

    /// <summary>Registers a charger; it is on disk when this returns. One that is known already stays as it is.</summary>
    /// <param name="charger">The charger.</param>
    /// <param name="ct">Gives up waiting.</param>
    Task RegisterAsync(Charger charger, CancellationToken ct);
}
