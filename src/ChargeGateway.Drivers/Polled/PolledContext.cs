using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Messages;
using ChargeGateway.Core.Transactions;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Polled;

/// <summary>What every polled charger stands on.</summary>
/// <param name="Directory">The registered chargers.</param>
/// <param name="Transactions">Where charges are recorded.</param>
/// <param name="Events">Where what happens is told.</param>
/// <param name="Time">The clock.</param>
/// <param name="Pace">How often a device is asked, unless the charger has its own interval.</param>
/// <param name="Logger">The driver's logger.</param>
sealed record PolledContext(
    IChargerDirectory Directory, ITransactionLog Transactions, IEventStream Events, TimeProvider Time, PollPace Pace, ILogger Logger)
{
    /// <summary>The time.</summary>
    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Where the messages of the lines are taken down; none where they are not.</summary>
    public MessageLog? Messages { get; init; }

    /// <summary>How often the directory is looked at for chargers that came, changed or went.</summary>
    public TimeSpan DirectoryInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Where the messages of a charger are taken down.</summary>
    public ChargerMessages MessagesOf(string chargePointId) => Messages?.Of(chargePointId) ?? ChargerMessages.None;
}
