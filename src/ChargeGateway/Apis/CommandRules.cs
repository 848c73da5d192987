using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.State;
using ChargeGateway.Security;

namespace ChargeGateway.Apis;

/// <summary>
/// Which commands a caller may send, in every dialect: a key that is limited to some chargers reaches no others, and what can lock the owner
/// out or change a charger's software needs the role Admin.
/// </summary>
sealed class CommandRules(ApiKeyRing keys, IEnumerable<IDriver> drivers, StateBoard states, IChargerDirectory directory)
{
    /// <summary>Lets a command pass, or says why not.</summary>
    /// <param name="keyName">The caller's API key, by its name.</param>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="command">What is wanted.</param>
    /// <exception cref="ChargePointException">
    /// <see cref="Failure.Unknown"/>: to this key there is no such charger. <see cref="Failure.Forbidden"/>: its role does not allow the command.
    /// </exception>
    public void Check(string keyName, string chargePointId, Command command)
    {
        var key = keys.Named(keyName);
        if (key?.MayUse(chargePointId) is false)
            throw new ChargePointException(Failure.Unknown, chargePointId, $"There is no charger {chargePointId} for the API key {keyName}.");
        if (key?.Role is Role.Admin || !IsDangerous(chargePointId, command)) return;
        throw new ChargePointException(
            Failure.Forbidden,
            chargePointId,
            $"{command.GetType().Name} can lock the owner out of charger {chargePointId} or change its software, so it needs a key with the role Admin.");
    }

    bool IsDangerous(string chargePointId, Command command)
    {
        var name = states.Find(chargePointId)?.Driver ?? directory.Find(chargePointId)?.Driver;
        return drivers.FirstOrDefault(driver => driver.Name == name)?.IsDangerous(command) ?? false;
    }
}
