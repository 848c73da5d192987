using System.Globalization;
using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;

namespace ChargeGateway.Apis.Balanz.Commands.Chargers;

/// <summary>The chargers, all or those of a group or a single one.</summary>
static class GetChargers
{
    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var charger = call.Payload.FilledText(Fields.Charger);
        var group = call.Payload.FilledText(Fields.Group);
        return Answer.Of(call.Context.Model.Chargers
            .Where(known => charger is null || known.Id == charger)
            .Where(_ => group is null or BalanzModel.DefaultGroup)
            .Select(known => Shape(known, call.Context.States.Find(known.Id) ?? new ChargerState(known.Id)))
            .ToList());
    }

    static ChargerShape Shape(Charger charger, ChargerState state) => new(
        charger.Id,
        BalanzModel.Alias(charger),
        BalanzModel.DefaultGroup,
        1,
        null,
        32,
        state.Identity?.Model,
        state.Identity?.Vendor,
        null,
        state.Identity?.SerialNumber,
        state.Identity?.FirmwareVersion,
        state.Identity?.MeterType,
        [],
        state.Connectors.Values.Where(connector => connector.Number > 0).ToDictionary(
            connector => connector.Number.ToString(CultureInfo.InvariantCulture),
            connector => new ConnectorShape(null, null, connector.Status.ToString(), 1, null, null, null)),
        state.IsOnline);
}
