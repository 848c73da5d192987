using ChargeGateway.Core.Events;
using ChargeGateway.Core.Metering;
using ChargeGateway.Core.State;

namespace ChargeGateway.Drivers.Polled;

/// <summary>
/// Tells what changed at a connector since the last poll: its status when it changes, its values when charging changes them and otherwise
/// once a minute.
/// </summary>
sealed class ConnectorReport(string chargePointId, PolledContext context)
{
    static readonly TimeSpan AtLeast = TimeSpan.FromMinutes(1);
    static readonly HashSet<string> Telling =
        [Measurands.EnergyImportRegister, Measurands.PowerImport, Measurands.CurrentImport, Measurands.CurrentOffered];

    (ConnectorStatus, string?, string?, string?)? lastStatus;
    List<MeasuredValue>? lastValues;
    DateTimeOffset valuesAt;

    /// <summary>Tells everything with the next poll, as after a connection that was lost.</summary>
    public void Forget() => (lastStatus, lastValues) = (null, null);

    /// <summary>Tells what changed.</summary>
    /// <param name="reading">What the poll showed.</param>
    /// <param name="status">The status, the charge taken into account.</param>
    /// <param name="transactionId">The charge that runs.</param>
    public void Tell(ConnectorReading reading, ConnectorStatus status, int? transactionId)
    {
        var now = context.Now;
        var wasFree = lastStatus is { Item1: not ConnectorStatus.Available } && status == ConnectorStatus.Available;
        if (lastStatus != (status, reading.ErrorCode, reading.Info, reading.LimitReason))
        {
            lastStatus = (status, reading.ErrorCode, reading.Info, reading.LimitReason);
            context.Events.Publish(new ConnectorStatusChanged(chargePointId, now, reading.Connector, status, now, reading.ErrorCode, reading.Info)
            {
                LimitReason = reading.LimitReason,
            });
        }

        var telling = reading.Values.Where(value => Telling.Contains(value.Measurand)).ToList();
        if (reading.Values.Count == 0 || (!wasFree && now - valuesAt < AtLeast && lastValues is { } before && before.SequenceEqual(telling))) return;
        (lastValues, valuesAt) = (telling, now);
        context.Events.Publish(
            new MeterValuesReceived(chargePointId, now, reading.Connector, transactionId, [new MeterReading(now, reading.Values)]));
    }
}
