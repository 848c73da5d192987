using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Cfos.Http.Commands;

namespace ChargeGateway.Drivers.Cfos.Feed;

/// <summary>What a charging manager is told of a charger.</summary>
static class FeedCommands
{
    const int MainMeter = 0;
    const int Connector = 1;

    public static SetAjaxEvse Evse(FeedTo target, ChargerState charger, string name, string? tag)
    {
        var connector = charger.Connectors.GetValueOrDefault(Connector) ?? new ConnectorState(Connector);
        return new SetAjaxEvse(target.Device, State(connector.Status))
        {
            Model = name,
            MaxChargingCurrent = target.MaxCurrent * 1000,
            Current = Phases(connector.Current, 1000),
            TotalEnergy = (long?)connector.Energy,
            Rfid = tag,
        };
    }

    /// <summary>The main meter where the charger has one, else that of its connector.</summary>
    public static SetAjaxMeter Meter(FeedTo target, ChargerState charger, string name)
    {
        var meter = charger.Connectors.GetValueOrDefault(MainMeter) is { MeterAt: not null } main
            ? main
            : charger.Connectors.GetValueOrDefault(Connector) ?? new ConnectorState(Connector);
        return new SetAjaxMeter(target.Device)
        {
            Model = name,
            ImportWh = (long?)meter.Energy,
            Voltage = Phases(meter.Voltage, 1),
            Current = Phases(meter.Current, 1000),
            PowerW = (long?)meter.Power,
            IsVa = false,
        };
    }

    static int State(ConnectorStatus status) => status switch
    {
        ConnectorStatus.Charging => 3,
        ConnectorStatus.Faulted => 5,
        ConnectorStatus.Preparing or ConnectorStatus.SuspendedEV or ConnectorStatus.SuspendedEVSE or ConnectorStatus.Finishing
            or ConnectorStatus.Occupied => 2,
        _ => 1,
    };

    static int[]? Phases(PhaseValues values, int factor) => values.L1 is null && values.L2 is null && values.L3 is null
        ? null
        : [(int)((values.L1 ?? 0) * factor), (int)((values.L2 ?? 0) * factor), (int)((values.L3 ?? 0) * factor)];
}
