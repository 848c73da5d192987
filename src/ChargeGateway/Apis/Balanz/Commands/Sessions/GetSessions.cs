using ChargeGateway.Apis.Balanz.Sessions;
using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Sessions;

/// <summary>
/// The sessions of all chargers, of those that are in a group now, or of one, which may be deleted already; those that run only where they are
/// asked for.
/// </summary>
static class GetSessions
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var context = call.Context;
        var chargers = Chargers(call);
        var sessions = (await context.Sessions.EndedAsync(chargers, ct).ConfigureAwait(false)).Select(SessionShape.Of).ToList();
        if (call.Payload.IsTruthy("include_live")) sessions.AddRange(context.Sessions.Live(chargers).Select(session => Live(context, session)));
        return Answer.Of(sessions);
    }

    static List<string> Chargers(ApiCall call)
    {
        if (call.Payload.FilledText(Fields.Group) is { } group) return [.. call.Context.Groups.Members(group).Select(member => member.ChargePointId)];
        return call.Payload.FilledText(Fields.Charger) is { } charger ? [charger] : [.. call.Context.Model.Chargers.Select(known => known.Id)];
    }

    static SessionShape Live(BalanzContext context, Session session)
    {
        var charge = session.Charge;
        var state = context.States.Find(charge.ChargePointId)?.Connectors.GetValueOrDefault(charge.Connector);
        return SessionShape.OfLive(session, state?.Energy ?? charge.MeterStart ?? 0);
    }
}
