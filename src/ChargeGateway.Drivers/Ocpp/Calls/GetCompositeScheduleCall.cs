using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.7.</summary>
static class GetCompositeScheduleCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, GetCompositeSchedule command, CancellationToken ct)
    {
        var request = new GetCompositeScheduleRequest
        {
            ConnectorId = command.Connector,
            Duration = command.Duration,
            ChargingRateUnit = command.Unit?.ToString(),
        };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        var schedule = answer.ChargingSchedule;
        var periods = (schedule?.ChargingSchedulePeriod ?? []).Select(period => new SchedulePeriod(period.StartPeriod ?? 0, period.Limit ?? 0, period.NumberPhases));
        return new CompositeScheduleReply(
            answer.Status!, answer.ConnectorId, answer.ScheduleStart ?? schedule?.StartSchedule, schedule?.ChargingRateUnit, [.. periods]);
    }
}
