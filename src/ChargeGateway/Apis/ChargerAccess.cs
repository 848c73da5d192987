using System.Security.Claims;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Security;

namespace ChargeGateway.Apis;

/// <summary>Who may see and command which charger; the one place where that is decided. A key's role is checked before, at the route.</summary>
sealed class ChargerAccess(IChargerDirectory directory, IEnumerable<IDriver> drivers, CommandRules rules)
{
    readonly IDriver[] drivers = [.. drivers];

    /// <summary>The chargers that a caller may see.</summary>
    public IEnumerable<Charger> All(ClaimsPrincipal caller) => directory.All.Where(charger => MaySee(caller, charger.Id));

    /// <summary>A charger by its id or by the UUID that the configuration gives it.</summary>
    /// <exception cref="ChargePointException">There is none, or the caller may not see it.</exception>
    public Charger Find(ClaimsPrincipal caller, string id)
    {
        var charger = directory.Find(id);
        if (charger is null && Guid.TryParse(id, out var uuid)) charger = directory.All.FirstOrDefault(known => known.Uuid == uuid);
        return charger is not null && MaySee(caller, charger.Id)
            ? charger
            : throw new ChargePointException(Failure.Unknown, id, $"There is no charger {id}. Ids are case-sensitive; look at the list of chargers.");
    }

    /// <summary>Refuses a command that the charger's driver does not have, or that only an administrator may send.</summary>
    /// <exception cref="ChargePointException">The driver does not have it, or the key's role is too low for it.</exception>
    public void Demand(ClaimsPrincipal caller, Charger charger, Command command)
    {
        if (Array.Find(drivers, known => known.Name == charger.Driver) is not { } driver) return;
        var name = command.GetType().Name;
        if (!driver.Commands.Contains(command.GetType()))
        {
            throw new ChargePointException(
                Failure.NotSupported, charger.Id, $"Charger {charger.Id} is reached by {driver.Name}, which has no {name}.");
        }

        rules.Check(caller.KeyName(), charger.Id, command);
    }

    /// <summary>Whether a caller may see what is known of a charger: any key, unless it is limited to other chargers.</summary>
    public static bool MaySee(ClaimsPrincipal caller, string chargePointId) =>
        caller.Identity is { IsAuthenticated: true } && chargePointId.Length > 0 && caller.MayUse(chargePointId);
}
