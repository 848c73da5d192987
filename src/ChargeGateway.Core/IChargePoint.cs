using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Core;

/// <summary>One charger that this process can reach now.</summary>
public interface IChargePoint
{
    /// <summary>The charger's id, case-sensitive.</summary>
    string Id { get; }

    /// <summary>The name of the driver that reaches it, such as <c>ocpp</c>.</summary>
    string Driver { get; }

    /// <summary>The protocol and version on the line, such as <c>ocpp1.6</c>.</summary>
    string Protocol { get; }

    /// <summary>The commands that this very charger has; none where it has all of its driver's.</summary>
    IReadOnlySet<Type>? Commands => null;

    /// <summary>Asks the charger and waits for its answer.</summary>
    /// <param name="command">What is wanted.</param>
    /// <param name="ct">Ends the wait; a request that is already on the line stays there and its late answer is an event.</param>
    /// <exception cref="ChargePointException">The charger gave no answer; the failure says why.</exception>
    Task<Reply> SendAsync(Command command, CancellationToken ct);
}
