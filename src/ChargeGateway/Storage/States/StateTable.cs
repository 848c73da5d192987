using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Storage.Transactions;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.States;

/// <summary>The statements on the tables of what was last known of chargers and connectors.</summary>
static class StateTable
{
    /// <summary>Saves chargers, and of their connectors those that changed since they were last saved.</summary>
    public static IReadOnlyList<ChargerState> Save(
        SqliteConnection connection, IReadOnlyList<ChargerState> changed, Dictionary<string, ChargerState> saved, DateTimeOffset now)
    {
        foreach (var charger in changed)
        {
            Save(connection, ChargerStateRow.Of(charger, now));
            var before = saved.GetValueOrDefault(charger.Id)?.Connectors;
            foreach (var connector in charger.Connectors.Values)
            {
                if (before is null || !ReferenceEquals(connector, before.GetValueOrDefault(connector.Number)))
                    Save(connection, ConnectorStateRow.Of(charger.Id, connector));
            }
        }

        return changed;
    }

    static void Save(SqliteConnection connection, ChargerStateRow charger) => connection.Execute(
        """
        INSERT INTO charger_states (id, recorded_at, connected_at, disconnected_at, driver, protocol, booted_at, vendor, model, serial_number,
            firmware_version, meter_type, meter_serial_number, iccid, imsi)
        VALUES (@Id, @RecordedAt, @ConnectedAt, @DisconnectedAt, @Driver, @Protocol, @BootedAt, @Vendor, @Model, @SerialNumber,
            @FirmwareVersion, @MeterType, @MeterSerialNumber, @Iccid, @Imsi)
        ON CONFLICT (id) DO UPDATE SET recorded_at = excluded.recorded_at, connected_at = ifnull(excluded.connected_at, connected_at),
            disconnected_at = excluded.disconnected_at, driver = excluded.driver, protocol = excluded.protocol, booted_at = excluded.booted_at,
            vendor = excluded.vendor, model = excluded.model, serial_number = excluded.serial_number,
            firmware_version = excluded.firmware_version, meter_type = excluded.meter_type,
            meter_serial_number = excluded.meter_serial_number, iccid = excluded.iccid, imsi = excluded.imsi
        """,
        charger);

    static void Save(SqliteConnection connection, ConnectorStateRow connector) => connection.Execute(
        """
        INSERT INTO connector_states (charger, number, status, status_at, error_code, info, meter_at, energy)
        VALUES (@Charger, @Number, @Status, @StatusAt, @ErrorCode, @Info, @MeterAt, @Energy)
        ON CONFLICT (charger, number) DO UPDATE SET status = excluded.status, status_at = excluded.status_at, error_code = excluded.error_code,
            info = excluded.info, meter_at = ifnull(excluded.meter_at, meter_at), energy = excluded.energy
        """,
        connector);

    /// <summary>All chargers as they were last known, with the charges that run.</summary>
    public static List<ChargerState> Load(SqliteConnection connection)
    {
        var running = TransactionTable.Open(connection).ToLookup(open => open.ChargePointId);
        var connectors = connection.Query<ConnectorStateRow>($"SELECT {ConnectorStateRow.Columns} FROM connector_states")
            .ToLookup(row => row.Charger);
        var chargers = connection.Query<ChargerStateRow>($"SELECT {ChargerStateRow.Columns} FROM charger_states").ToDictionary(row => row.Id);
        foreach (var id in running.Select(charges => charges.Key)) chargers.TryAdd(id, new ChargerStateRow { Id = id });
        return [.. chargers.Values.Select(row => row.ToState(Connectors(connectors[row.Id], running[row.Id])))];
    }

    static Dictionary<int, ConnectorState>.ValueCollection Connectors(IEnumerable<ConnectorStateRow> rows, IEnumerable<Transaction> running)
    {
        var states = rows.ToDictionary(row => row.Number, row => row.ToState());
        foreach (var charge in running)
        {
            var state = states.GetValueOrDefault(charge.Connector) ?? new ConnectorState(charge.Connector);
            states[charge.Connector] = state with { TransactionId = charge.Id, Energy = state.Energy ?? charge.MeterStart };
        }

        return states.Values;
    }
}
