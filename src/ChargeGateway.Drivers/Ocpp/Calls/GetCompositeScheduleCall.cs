using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.7; OCPP 2.0.1 part 2, K08.</summary>
static class GetCompositeScheduleCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, GetCompositeSchedule command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, GetCompositeSchedule command, CancellationToken ct)
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

    static async Task<Reply> SendV2Async(OcppChargePoint charger, GetCompositeSchedule command, CancellationToken ct)
    {
        var request = new V2.GetCompositeScheduleRequest
        {
            EvseId = command.Connector,
            Duration = command.Duration,
            ChargingRateUnit = command.Unit?.ToString(),
        };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        var schedule = answer.Schedule;
        var periods = (schedule?.ChargingSchedulePeriod ?? [])
            .Where(period => period is { Limit: not null })
            .Select(period => new SchedulePeriod(period.StartPeriod ?? 0, period.Limit!.Value, period.NumberPhases));
        return new CompositeScheduleReply(answer.Status!, schedule?.EvseId, schedule?.ScheduleStart, schedule?.ChargingRateUnit, [.. periods]);
    }
}
