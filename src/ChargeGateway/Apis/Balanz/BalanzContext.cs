using ChargeGateway.Apis.Balanz.Files;
using ChargeGateway.Apis.Balanz.Live;
using ChargeGateway.Apis.Balanz.Logs;
using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Apis.Balanz.Sessions;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.State;
using ChargeGateway.Storage.Balanz;
using ChargeGateway.Storage.Chargers;
using ChargeGateway.Storage.Tags;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz;

/// <summary>What commands work with.</summary>
sealed record BalanzContext(
    IOptions<BalanzOptions> Configured,
    BalanzModel Model,
    ChargerView Chargers,
    GroupView GroupView,
    Drawing Drawing,
    IGroupDirectory Groups,
    ChargerDirectory Directory,
    TagDirectory Tags,
    StartRules Starts,
    UserDirectory Users,
    FirmwareDirectory Firmware,
    SessionArchive Sessions,
    ISessionPriorities Priorities,
    StateBoard States,
    IChargerLines Lines,
    CommandSlots Slots,
    AuditLog Audit,
    LogRing Logs,
    LogLevels Levels,
    LiveSettings Settings,
    FileImport Import,
    TimeProvider Time)
{
    public BalanzOptions Options => Configured.Value;
}
