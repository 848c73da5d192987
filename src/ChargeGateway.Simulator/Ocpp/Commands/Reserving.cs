using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.Commands;

/// <summary>Reservations, whatever they are called (OCPP 1.6 edition 2, 5.13 and 5.1; OCPP 2.0.1 part 2, section H).</summary>
static class Reserving
{
    /// <summary>Keeps a connector for somebody. Returns the word for how that went.</summary>
    public static string Reserve(Station station, ConnectorMachine connector, Reservation reservation)
    {
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
        return word;
    }

    /// <summary>Gives a reserved connector free; false when there is no such reservation.</summary>
    public static bool Cancel(Station station, int? reservationId)
    {
        var found = false;
        station.Apply(() =>
        {
            var connector = station.Connectors.FirstOrDefault(connector => connector.Reservation?.Id == reservationId);
            found = connector is not null;
            connector?.Reserve(null);
        });
        return found;
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
