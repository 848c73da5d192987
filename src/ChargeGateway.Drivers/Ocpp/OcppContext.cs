using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Tags;
using ChargeGateway.Core.Transactions;
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
    TimeProvider Time,
    ILogger<OcppDriver> Logger)
{
    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Mirrors chargers; none where nobody wants that.</summary>
    public IOcppTap? Tap { get; init; }
}
