using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.9; OCPP 2.0.1 part 2, N01.</summary>
static class GetDiagnosticsCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, GetDiagnostics command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, GetDiagnostics command, CancellationToken ct)
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

    static async Task<Reply> SendV2Async(OcppChargePoint charger, GetDiagnostics command, CancellationToken ct)
    {
        var request = new V2.GetLogRequest
        {
            LogType = "DiagnosticsLog",
            RequestId = charger.Context.Numbers.Next(),
            Log = new V2.LogParameters
            {
                RemoteLocation = command.Location,
                OldestTimestamp = command.StartTime,
                LatestTimestamp = command.StopTime,
            },
            Retries = command.Retries,
            RetryInterval = command.RetryInterval,
        };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        return new DiagnosticsReply(answer.Status!, answer.Filename);
    }
}
