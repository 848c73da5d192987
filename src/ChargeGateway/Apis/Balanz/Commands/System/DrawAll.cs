using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.System;

/// <summary>All groups as a text for people, with what happened unless that is not wanted.</summary>
static class DrawAll
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var historic = call.Payload.Find("historic") is null || call.Payload.IsTruthy("historic");
        return Answer.Of(new DrawingShape(await call.Context.Drawing.DrawAsync(historic, ct).ConfigureAwait(false)));
    }
}
