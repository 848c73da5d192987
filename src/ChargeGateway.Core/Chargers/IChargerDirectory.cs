namespace ChargeGateway.Core.Chargers;

/// <summary>The registered chargers: those of the configuration and those registered at run time.</summary>
public interface IChargerDirectory
{
    /// <summary>Told of the id of a charger that was registered, changed or deleted, after the change.</summary>
    event Action<string>? Changed
    {
        add { }
        remove { }
    }

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

    /// <summary>
    /// Gives a charger a new password; it is on disk when this returns. It also counts for a charger of the configuration, until the password
    /// that stands there is changed.
    /// </summary>
    /// <param name="id">The charger; an unknown one is passed over.</param>
    /// <param name="passwordHash">What <see cref="PasswordHash.Create"/> gave.</param>
    /// <param name="ct">Gives up waiting.</param>
    Task SetPasswordAsync(string id, string passwordHash, CancellationToken ct);
}
