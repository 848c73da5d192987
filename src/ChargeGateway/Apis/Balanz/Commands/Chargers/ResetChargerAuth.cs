using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Chargers;

/// <summary>Forgets the password that a charger was given, so that it gets in again; one that the configuration gives it counts from then on.</summary>
static class ResetChargerAuth
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        if (call.Payload.FilledText(Fields.Charger) is not { } id) return Answer.Refused("IllegalArguments");
        if (call.Context.Model.Find(id) is null) return Answer.Refused("NoSuchCharger");
        await call.Context.Directory.ForgetPasswordAsync(id, ct).ConfigureAwait(false);
        return Answer.Accepted;
    }
}
