using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.9.</summary>
static class GetDiagnosticsCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, GetDiagnostics command, CancellationToken ct)
    {
        var request = new GetDiagnosticsRequest
        {
            Location = command.Location,
            StartTime = command.StartTime,
            StopTime = command.StopTime,
            Retries = command.Retries,
            RetryInterval = command.RetryInterval,
        };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        return new DiagnosticsReply(Reply.Accepted, answer.FileName);
    }
}
