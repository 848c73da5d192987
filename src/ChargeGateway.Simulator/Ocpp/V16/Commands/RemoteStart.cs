using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Profiles;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>RemoteStartTransaction (OCPP 1.6 edition 2, 5.11).</summary>
static class RemoteStart
{
    public static Answer Start(Dialect16 dialect, JsonObject request)
    {
        var idTag = request.Text("idTag")!;
        var profile = request["chargingProfile"] is JsonObject given ? ProfileReading.Read(given, dialect.Charger.Now) : null;
        if (dialect.Charger.Registration == Registration.Pending)
            return Answer.Status("Rejected");
        if (profile is { Purpose: not ProfilePurpose.TxProfile } or { TransactionId: not null })
            return Answer.Status("Rejected");
        if (Choose(dialect.Station, request.Int("connectorId"), idTag) is not { } connector)
            return Answer.Status("Rejected");
        return Answer.Status("Accepted", ct => BeginAsync(dialect, connector, idTag, profile, ct));
    }

    static ConnectorMachine? Choose(Station station, int? number, string idTag)
    {
        lock (station.Gate)
        {
            var possible = station.Connectors.Where(connector => (number is null || connector.Number == number) && Takes(station, connector, idTag));
            return possible.OrderByDescending(connector => connector.Car is not null).FirstOrDefault();
        }
    }

    static bool Takes(Station station, ConnectorMachine connector, string idTag) =>
        station.Operative && connector.TakesStart && connector.Reservation?.Admits(idTag, null) != false;

    static async Task BeginAsync(Dialect16 dialect, ConnectorMachine connector, string idTag, ChargingProfile? profile, CancellationToken ct)
    {
        string? parent = null;
        if (dialect.Charger.Configuration.Flag("AuthorizeRemoteTxRequests"))
        {
            var verdict = await dialect.AuthorizeAsync(idTag, ct);
            if (!verdict.IsAccepted)
                return;
            parent = verdict.ParentIdTag;
        }
        dialect.Station.Apply(() =>
        {
            if (connector.TakesStart)
                connector.Welcome(idTag, parent, profile);
        });
        if (connector.Car is null && dialect.Charger.Options.CarOnRemoteStart?.Invoke(connector.Number) is { } car)
            dialect.Station.Apply(() => connector.PlugIn(car));
    }
}
