using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Core;

/// <summary>All chargers, wherever they are connected.</summary>
public interface IFleet
{
    /// <summary>Says that this process reaches the charger, until disposed. A newer owner of the same id takes over.</summary>
    /// <param name="chargePoint">The charger.</param>
    /// <returns>Gives the charger up; does nothing where a newer owner has taken over.</returns>
    IDisposable Own(IChargePoint chargePoint);

    /// <summary>Asks a charger and waits for its answer, no longer than the command time-out.</summary>
    /// <param name="chargePointId">The charger's id, case-sensitive.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="ct">Ends the wait earlier.</param>
    /// <exception cref="ChargePointException">There is no answer; the failure says why.</exception>
    Task<Reply> SendAsync(string chargePointId, Command command, CancellationToken ct);

    /// <summary>As the other one, and tells who asks in the event of the command's end.</summary>
    /// <param name="chargePointId">The charger's id, case-sensitive.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="by">Who wants it: the name of an API key, or of the part of the gateway that works on its own.</param>
    /// <param name="ct">Ends the wait earlier.</param>
    /// <exception cref="ChargePointException">There is no answer; the failure says why.</exception>
    Task<Reply> SendAsync(string chargePointId, Command command, string? by, CancellationToken ct) => SendAsync(chargePointId, command, ct);

    /// <summary>The charger, where it can be reached now.</summary>
    /// <param name="chargePointId">The charger's id, case-sensitive.</param>
    /// <returns>None where it cannot.</returns>
    IChargePoint? Find(string chargePointId) => null;
}
