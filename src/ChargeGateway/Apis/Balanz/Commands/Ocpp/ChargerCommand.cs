using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Makes commands that need a connected charger: whether it exists and is there is said before anything else is looked at.</summary>
static class ChargerCommand
{
    public static ApiCommand Of(string name, UserTypes allowed, Func<ChargerCall, CancellationToken, ValueTask<Answer>> run) =>
        new(name, allowed, (call, ct) => RunAsync(call, run, ct));

    static ValueTask<Answer> RunAsync(ApiCall call, Func<ChargerCall, CancellationToken, ValueTask<Answer>> run, CancellationToken ct)
    {
        if (call.Payload.Text(Fields.Charger) is not { } id || call.Context.Model.Find(id) is not { } charger) return Answer.Refused("NoSuchCharger");
        return call.Context.States.Find(id) is { IsOnline: true } state
            ? run(new ChargerCall(call, charger, state), ct)
            : Answer.Refused("ChargerNotConnected");
    }
}
