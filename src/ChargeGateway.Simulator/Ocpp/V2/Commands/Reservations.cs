using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>ReserveNow and CancelReservation (OCPP 2.0.1 part 2, H01 and H02).</summary>
static class Reservations
{
    public static Answer Reserve(Dialect2 dialect, JsonObject request)
    {
        if (!dialect.Configuration.Flag("ReservationCtrlr.Enabled"))
            return Answers.Refused("NotEnabled");
        var (station, evse) = (dialect.Station, request.Int("evseId"));
        if ((evse ?? 1) < 1 || (evse is { } number && station.Find(number) is null) || request.Text("connectorType") is not (null or "cType2"))
            return Answers.Refused("UnknownEvse");
        var holder = Tokens.Read(request);
        var reservation = new Reservation(request.Int("id")!.Value, holder.IdTag, holder.ParentIdTag, request.Moment("expiryDateTime")!.Value);
        var machine = evse is { } one ? station.Find(one)! : Free(station, reservation.Id);
        return Answer.Status(Reserving.Reserve(station, machine, reservation));
    }

    public static Answer Cancel(Dialect2 dialect, JsonObject request) =>
        Answer.Status(Reserving.Cancel(dialect.Station, request.Int("reservationId")) ? "Accepted" : "Rejected");

    static ConnectorMachine Free(Station station, int id)
    {
        lock (station.Gate)
            return station.Connectors.FirstOrDefault(machine => machine.Reservation?.Id == id)
                ?? station.Connectors.FirstOrDefault(machine => machine.Status == ConnectorStatus.Available) ?? station.Connectors[0];
    }
}
