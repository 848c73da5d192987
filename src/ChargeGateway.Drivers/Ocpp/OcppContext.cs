using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Messages;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Tags;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Handshake;
using ChargeGateway.Drivers.Ocpp.Inbound;
using ChargeGateway.Drivers.Ocpp.Tapping;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>What every line of this driver stands on.</summary>
sealed record OcppContext(
    OcppOptions Options,
    TimeSpan CallTimeout,
    IChargerDirectory Directory,
    ITagAuthority Tags,
    ITransactionLog Transactions,
    ICertificateAuthority Certificates,
    IEventStream Events,
    StateBoard States,
    TimeProvider Time,
    ILogger<OcppDriver> Logger)
{
    /// <summary>New passwords that chargers have not confirmed yet.</summary>
    public NewPasswords NewPasswords { get; } = new();

    /// <summary>Where the messages of the lines are taken down.</summary>
    public MessageLog Messages { get; init; } = new(TimeProvider.System, 0);

    /// <summary>Which messages of running charges have come, over all connections.</summary>
    public TransactionSequences Sequences { get; } = new();

    public RequestNumbers Numbers { get; } = new(Time);

    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Mirrors chargers; none where nobody wants that.</summary>
    public IOcppTap? Tap { get; init; }
}
