using ChargeGateway.Apis.Balanz.Logs;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.System;

/// <summary>Changes what a part of the gateway logs.</summary>
static class SetLogLevel
{
    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        if (call.Payload.FilledText("component") is not { } name || !call.Payload.IsTruthy("loglevel")) return Answer.Refused("IllegalArguments");
        if (call.Context.Levels.Find(name) is not { } part) return Answer.Refused("NoSuchComponent");
        part.Set(LogLevels.Read(call.Payload.Find("loglevel")!.Value.ToString()));
        return Answer.Accepted;
    }
}
