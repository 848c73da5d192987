using ChargeGateway.Simulator.Electrics;

namespace ChargeGateway.Simulator.Profiles;

/// <summary>The installed charging profiles of a charger and what they allow together (OCPP 1.6 edition 2, 3.13). Not thread-safe.</summary>
sealed class ProfileBook
{
    readonly List<(int Connector, ChargingProfile Profile)> installed = [];

    public int Count => installed.Count;

    /// <summary>Everything that is installed, with the connector it is for; 0 is the whole charger.</summary>
    public IReadOnlyList<(int Connector, ChargingProfile Profile)> Installed => [.. installed];

    /// <summary>Whether a profile with this id, or at the same place of the stack, would be replaced.</summary>
    public bool Replaces(int connector, ChargingProfile profile) => installed.Exists(entry => IsReplacedBy(entry, connector, profile));

    /// <summary>Adds a profile. An id is unique in the whole charger; a stack level is unique for a connector and a purpose.</summary>
    public void Install(int connector, ChargingProfile profile)
    {
        installed.RemoveAll(entry => IsReplacedBy(entry, connector, profile));
        installed.Add((connector, profile));
    }

    /// <summary>Removes the profiles that match all that is given (errata sheet, 3.25). Returns how many.</summary>
    public int Clear(int? id, int? connector, ProfilePurpose? purpose, int? stackLevel) => installed.RemoveAll(entry =>
        (id is null || entry.Profile.Id == id) && (connector is null || entry.Connector == connector)
        && (purpose is null || entry.Profile.Purpose == purpose) && (stackLevel is null || entry.Profile.StackLevel == stackLevel));

    /// <summary>
    /// What the prevailing profile of a connector allows: that of priority where the charge has some, that of the transaction, else the connector's
    /// default, else the charger's.
    /// </summary>
    public Allowance ForConnector(int connector, DateTimeOffset at, DateTimeOffset charging, bool transaction = true, bool priority = false) =>
        (priority
            ? Prevailing(ProfilePurpose.PriorityCharging, connector, at, charging) ?? Prevailing(ProfilePurpose.PriorityCharging, 0, at, charging)
            : null)
        ?? (transaction ? Prevailing(ProfilePurpose.TxProfile, connector, at, charging) : null)
        ?? Prevailing(ProfilePurpose.TxDefaultProfile, connector, at, charging)
        ?? Prevailing(ProfilePurpose.TxDefaultProfile, 0, at, charging)
        ?? Allowance.Unlimited;

    /// <summary>What all connectors may take together.</summary>
    public Allowance ForCharger(DateTimeOffset at) =>
        installed.Where(entry => entry.Profile.Purpose == ProfilePurpose.ChargePointMaxProfile).OrderByDescending(entry => entry.Profile.StackLevel)
            .Select(entry => entry.Profile.AllowsAt(at, entry.Profile.InstalledAt)).FirstOrDefault(allowed => allowed is not null)
        ?? Allowance.Unlimited;

    /// <summary>The moments in a window at which the limits of a connector may change, in order.</summary>
    public IEnumerable<DateTimeOffset> ChangesBetween(int connector, DateTimeOffset from, DateTimeOffset to, DateTimeOffset charging) =>
        installed.Where(entry => entry.Connector == 0 || entry.Connector == connector)
            .Select(entry => entry.Profile)
            .SelectMany(profile => profile.ChangesBetween(from, to, profile.Purpose == ProfilePurpose.ChargePointMaxProfile ? profile.InstalledAt : charging))
            .Where(change => change > from && change < to).Distinct().Order();

    Allowance? Prevailing(ProfilePurpose purpose, int connector, DateTimeOffset at, DateTimeOffset charging)
    {
        Allowance? best = null;
        var level = -1;
        foreach (var (owner, profile) in installed)
            if (owner == connector && profile.Purpose == purpose && profile.StackLevel > level && profile.AllowsAt(at, charging) is { } allowed)
                (best, level) = (allowed, profile.StackLevel);
        return best;
    }

    static bool IsReplacedBy((int Connector, ChargingProfile Profile) entry, int connector, ChargingProfile profile) => entry.Profile.Id == profile.Id
        || (entry.Connector == connector && entry.Profile.Purpose == profile.Purpose && entry.Profile.StackLevel == profile.StackLevel);
}
