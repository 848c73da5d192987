using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>ReserveNow and CancelReservation (OCPP 1.6 edition 2, 5.13 and 5.1).</summary>
static class Reservations
{
    public static Answer Reserve(Dialect16 dialect, JsonObject request) =>
        Answer.Status(dialect.Station.Find(request.Int("connectorId")!.Value) is { } connector
            ? Reserving.Reserve(dialect.Station, connector, Read(request))
            : "Rejected");

    public static Answer Cancel(Dialect16 dialect, JsonObject request) =>
        Answer.Status(Reserving.Cancel(dialect.Station, request.Int("reservationId")) ? "Accepted" : "Rejected");

    static Reservation Read(JsonObject request) =>
        new(request.Int("reservationId")!.Value, request.Text("idTag")!, request.Text("parentIdTag"), request.Moment("expiryDate")!.Value);
}
