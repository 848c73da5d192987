using ChargeGateway.Core.Events;

namespace ChargeGateway.Core.State;

/// <summary>What an event changes in what is known of a charger.</summary>
static class StateChange
{
    public static Func<ChargerState, ChargerState>? For(ChargerEvent happened) => happened switch
    {
        ChargerConnected e => known => Connected(known, e),
        ChargerDisconnected e => known => known with { OnlineSince = null, OfflineSince = e.At },
        ChargerBooted e => known => known with { BootedAt = e.At, Identity = e.Identity },
        ConnectorStatusChanged e => known => Connector(known, e.Connector, c => Status(c, e)),
        MeterValuesReceived e => known => Connector(known, e.Connector, c => e.Readings.Aggregate(c, MeterChange.Apply)),
        SessionStarted { Transaction: { IsOpen: true } started } => known =>
            Connector(known, started.Connector, c => c with { TransactionId = started.Id, Energy = c.Energy ?? started.MeterStart }),
        SessionUpdated { Transaction: { IsOpen: true } now, Before: var before } => known => Moved(known, before, now),
        SessionEnded { Transaction: var ended } => known => Connector(known, ended.Connector, c => Ended(c, ended)),
        _ => null,
    };

    static ChargerState Connected(ChargerState known, ChargerConnected e) => known with
    {
        OnlineSince = e.At,
        OfflineSince = null,
        Driver = e.Driver,
        Protocol = e.Protocol,
        Connectors = known.Connectors.SetItems(known.Connectors.Select(c => KeyValuePair.Create(c.Key, MeterChange.ForgetLive(c.Value)))),
    };

    static ConnectorState Status(ConnectorState known, ConnectorStatusChanged e)
    {
        var state = e.Status == ConnectorStatus.Available ? MeterChange.ForgetLive(known) : known;
        return state with { Status = e.Status, StatusAt = e.StatusAt, ErrorCode = e.ErrorCode, Info = e.Info, LimitReason = e.LimitReason };
    }

    static ConnectorState Ended(ConnectorState known, Transactions.Transaction ended) => known.TransactionId == ended.Id
        ? MeterChange.ForgetLive(known) with { TransactionId = null, Energy = ended.MeterStop ?? known.Energy }
        : known;

    static ChargerState Moved(ChargerState known, Transactions.Transaction before, Transactions.Transaction now)
    {
        if (now.Connector == before.Connector) return known;
        var left = Connector(known, before.Connector, c => c.TransactionId == now.Id ? c with { TransactionId = null } : c);
        return Connector(left, now.Connector, c => c with { TransactionId = now.Id, Energy = c.Energy ?? now.MeterStart });
    }

    static ChargerState Connector(ChargerState known, int number, Func<ConnectorState, ConnectorState> change)
    {
        var connector = change(known.Connectors.GetValueOrDefault(number) ?? new ConnectorState(number));
        return known with { Connectors = known.Connectors.SetItem(number, connector) };
    }
}
