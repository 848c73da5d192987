using ChargeGateway.Apis.Balanz.Files;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Sessions;

/// <summary>The sessions that are over as one long text, as balanz's file has them.</summary>
static class GetCsvSessions
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var context = call.Context;
        var sessions = await context.Sessions.EndedAsync([.. context.Model.Chargers.Select(charger => charger.Id)], ct).ConfigureAwait(false);
        return Answer.Of(CsvText.Write(sessions.Select(session => SessionLine.Of(session, context.Time)), "\n"));
    }
}
