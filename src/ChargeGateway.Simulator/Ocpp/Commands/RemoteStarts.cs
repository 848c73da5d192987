using ChargeGateway.Simulator.Ocpp.Authorization;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.Commands;

/// <summary>A remote start, whatever it is called (OCPP 1.6 edition 2, 5.11; OCPP 2.0.1 part 2, F01 and F02).</summary>
static class RemoteStarts
{
    /// <summary>The connector that can take it: the one that was asked for, or one with a car, or a free one; none when no one can.</summary>
    public static ConnectorMachine? Choose(Station station, int? number, Permission permission)
    {
        lock (station.Gate)
        {
            var possible = station.Connectors.Where(connector =>
                (number is null || connector.Number == number) && Takes(station, connector, permission));
            return possible.OrderByDescending(connector => connector.Car is not null).FirstOrDefault();
        }
    }

    public static async Task BeginAsync(Dialect dialect, ConnectorMachine connector, Permission permission, CancellationToken ct)
    {
        if (dialect.Configuration.Flag(dialect.Names.AuthorizeRemoteStart))
        {
            var verdict = await new Authorizer(dialect).AuthorizeAsync(permission, ct);
            if (!verdict.IsAccepted)
                return;
            permission = permission with { ParentIdTag = verdict.ParentIdTag };
        }
        dialect.Station.Apply(() =>
        {
            if (connector.TakesStart)
                connector.Welcome(permission);
        });
        if (connector.Car is null && dialect.Charger.Options.CarOnRemoteStart?.Invoke(connector.Number) is { } car)
            dialect.Station.Apply(() => connector.PlugIn(car));
    }

    static bool Takes(Station station, ConnectorMachine connector, Permission permission) => station.Operative && connector.TakesStart
        && connector.Reservation?.Admits(permission.IdTag, permission.ParentIdTag) != false;
}
