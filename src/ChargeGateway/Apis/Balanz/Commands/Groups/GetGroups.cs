using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Groups;

/// <summary>All groups, with their chargers' ids or all about them.</summary>
static class GetGroups
{
    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var withChargers = call.Payload.IsTruthy("charger_details");
        return Answer.Of(call.Context.Groups.All.Select(group => call.Context.GroupView.Show(group, withChargers)).ToList());
    }
}
