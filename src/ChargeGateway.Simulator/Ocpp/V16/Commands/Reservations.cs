using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>ReserveNow and CancelReservation (OCPP 1.6 edition 2, 5.13 and 5.1).</summary>
static class Reservations
{
    public static Answer Reserve(Dialect16 dialect, JsonObject request)
    {
        var station = dialect.Station;
        if (station.Find(request.Int("connectorId")!.Value) is not { } connector)
            return Answer.Status("Rejected");
        var reservation = new Reservation(
            request.Int("reservationId")!.Value, request.Text("idTag")!, request.Text("parentIdTag"), request.Moment("expiryDate")!.Value);
        var word = "Accepted";
        station.Apply(() =>
        {
            word = Obstacle(connector, reservation) ?? "Accepted";
            if (word != "Accepted")
                return;
            foreach (var other in station.Connectors.Where(other => other != connector && other.Reservation?.Id == reservation.Id))
                other.Reserve(null);
            connector.Reserve(reservation);
        });
        return Answer.Status(word);
    }

    public static Answer Cancel(Dialect16 dialect, JsonObject request)
    {
        var found = false;
        dialect.Station.Apply(() =>
        {
            var connector = dialect.Station.Connectors.FirstOrDefault(connector => connector.Reservation?.Id == request.Int("reservationId"));
            found = connector is not null;
            connector?.Reserve(null);
        });
        return Answer.Status(found ? "Accepted" : "Rejected");
    }

    static string? Obstacle(ConnectorMachine connector, Reservation reservation) => connector.Status switch
    {
        ConnectorStatus.Available => null,
        ConnectorStatus.Reserved when connector.Reservation?.Id == reservation.Id => null,
        ConnectorStatus.Faulted => "Faulted",
        ConnectorStatus.Unavailable => "Unavailable",
        _ => "Occupied",
    };
}
