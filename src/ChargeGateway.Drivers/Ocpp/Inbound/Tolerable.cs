using System.Collections.Frozen;
using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// Which rules a charger may break. Texts that are too long and words that are not in the list are taken everywhere but in a status;
/// what is missing is refused unless the message is of use without it. A report of a charge is never refused for a detail: the charger would
/// send it for ever and queue everything else behind it.
/// </summary>
static class Tolerable
{
    static readonly FrozenSet<(string Action, string Path)> Missing = new[]
    {
        ("StatusNotification", "errorCode"),
        ("StartTransaction", "timestamp"),
        ("StartTransaction", "meterStart"),
        ("StopTransaction", "timestamp"),
        ("StopTransaction", "meterStop"),
        ("BootNotification", "reason"),
        ("StatusNotification", "timestamp"),
        ("TransactionEvent", "timestamp"),
        ("TransactionEvent", "triggerReason"),
        ("TransactionEvent", "seqNo"),
        ("TransactionEvent", "meterValue"),
        ("NotifyReport", "reportData"),
        ("NotifyReport", "generatedAt"),
        ("NotifyReport", "seqNo"),
        ("NotifyEvent", "eventData"),
        ("NotifyEvent", "generatedAt"),
        ("NotifyEvent", "seqNo"),
    }.ToFrozenSet();

    /// <summary>Words that the message is of no use without.</summary>
    static readonly FrozenSet<(string Action, string Path)> Essential = new[]
    {
        ("StatusNotification", "status"),
        ("StatusNotification", "connectorStatus"),
        ("TransactionEvent", "eventType"),
    }.ToFrozenSet();

    public static bool Contains(string action, Deviation wrong) => wrong.Code switch
    {
        OcppErrorCode.OccurrenceConstraintViolation => Missing.Contains((action, wrong.Path)) || IsNested(wrong),
        OcppErrorCode.PropertyConstraintViolation => !Essential.Contains((action, wrong.Path)),
        OcppErrorCode.FormationViolation => true,
        _ => IsNested(wrong),
    };

    /// <summary>A detail of one value among many: that value is passed over, the rest is used.</summary>
    static bool IsNested(Deviation wrong) => wrong.Path.Contains('.', StringComparison.Ordinal);
}
