using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.System;

/// <summary>The configuration that is in force, under the names of balanz's file.</summary>
static class GetConfig
{
    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct) => Answer.Of(call.Context.Settings.Read());
}
