using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Chargers;

/// <summary>The chargers, all or those of a group or a single one.</summary>
static class GetChargers
{
    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var context = call.Context;
        var charger = call.Payload.FilledText(Fields.Charger);
        var group = call.Payload.FilledText(Fields.Group);
        return Answer.Of(context.Model.Chargers
            .Where(known => charger is null || known.Id == charger)
            .Where(known => group is null || context.Model.Member(known.Id).GroupId == group)
            .Select(context.Chargers.Show)
            .ToList());
    }
}
