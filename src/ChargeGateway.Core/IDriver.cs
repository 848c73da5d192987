using ChargeGateway.Core.Commands;

namespace ChargeGateway.Core;

/// <summary>Speaks one protocol; finds its chargers or is found by them.</summary>
public interface IDriver
{
    /// <summary>The word used in configuration, such as <c>ocpp</c>.</summary>
    string Name { get; }

    /// <summary>The commands that this driver has.</summary>
    IReadOnlySet<Type> Commands { get; }

    /// <summary>Whether a command can lock the owner out or change the charger's software, so that only an administrator may send it.</summary>
    /// <param name="command">The command.</param>
    bool IsDangerous(Command command) => false;

    /// <summary>Whether the whole charger, connector 0, and its first connector are one as far as limits go.</summary>
    bool HasOneLimit => false;

    /// <summary>Keeps the driver's chargers reachable through the fleet until cancelled, then lets go of them in order.</summary>
    /// <param name="fleet">Where the driver's chargers are owned.</param>
    /// <param name="ct">Ends the driver.</param>
    Task RunAsync(IFleet fleet, CancellationToken ct);
}
