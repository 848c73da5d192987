using System.Globalization;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// The values of some variables (OCPP 2.0.1 part 2, B06), asked for in portions that the charger can take. A name that cannot be one is unknown
/// like one that the charger does not know.
/// </summary>
static class VariableValues
{
    const int DefaultPortion = 10;
    const int LargestPortion = 100;

    static readonly VariableName portionSize = new("DeviceDataCtrlr", null, null, null, "ItemsPerMessage", "GetVariables");

    public static async Task<Reply> SendAsync(OcppChargePoint charger, IReadOnlyList<string> keys, CancellationToken ct)
    {
        var wanted = new Dictionary<string, VariableName>(StringComparer.OrdinalIgnoreCase);
        var unknown = new List<string>();
        foreach (var key in keys)
        {
            if (VariableName.TryParse(key, out var name)) wanted[key] = name;
            else unknown.Add(key);
        }

        var values = await ReadAsync(charger, wanted, ct).ConfigureAwait(false);
        var known = new List<ConfigurationKey>();
        foreach (var (key, name) in wanted)
        {
            var value = values.GetValueOrDefault(name.ToString());
            if (value is null or { AttributeStatus: "UnknownComponent" or "UnknownVariable" }) unknown.Add(key);
            else known.Add(new ConfigurationKey(key, false, value.AttributeStatus == Reply.Accepted ? value.AttributeValue : null));
        }

        return new ConfigurationReply(Reply.Accepted, known, unknown);
    }

    static async Task<Dictionary<string, GetVariableResult>> ReadAsync(
        OcppChargePoint charger, Dictionary<string, VariableName> wanted, CancellationToken ct)
    {
        var values = new Dictionary<string, GetVariableResult>(StringComparer.OrdinalIgnoreCase);
        var portion = wanted.Count > 1 ? await PortionAsync(charger, ct).ConfigureAwait(false) : 1;
        foreach (var names in wanted.Values.Chunk(portion))
        {
            foreach (var result in await AskAsync(charger, names, ct).ConfigureAwait(false))
            {
                if (VariableName.Of(result?.Component, result?.Variable) is { } name) values[name.ToString()] = result!;
            }
        }

        return values;
    }

    static async Task<int> PortionAsync(OcppChargePoint charger, CancellationToken ct)
    {
        if (charger.VariablesPerMessage is { } known) return known;
        var results = await AskAsync(charger, [portionSize], ct).ConfigureAwait(false);
        var value = results is [{ AttributeValue: { } text }, ..] ? text : null;
        var said = int.TryParse(value, CultureInfo.InvariantCulture, out var number) && number > 0;
        var portion = said ? Math.Min(number, LargestPortion) : DefaultPortion;
        charger.VariablesPerMessage = portion;
        return portion;
    }

    static async Task<IReadOnlyList<GetVariableResult>> AskAsync(OcppChargePoint charger, IEnumerable<VariableName> names, CancellationToken ct)
    {
        var asked = names.Select(name => new GetVariableData { Component = name.Component, Variable = name.Variable });
        var answer = await charger.CallAsync(new GetVariablesRequest { GetVariableData = [.. asked] }, ct).ConfigureAwait(false);
        return answer.GetVariableResult ?? [];
    }
}
