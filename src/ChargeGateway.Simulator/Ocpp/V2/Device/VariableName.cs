using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Device;

/// <summary>
/// The name of a variable of the device model, written <c>Component[#instance][@evse[:connector]].Variable[#instance]</c>
/// (OCPP 2.0.1 part 1, section 4).
/// </summary>
sealed partial record VariableName(string Component, string Variable)
{
    public string? ComponentInstance { get; init; }

    public int? Evse { get; init; }

    public int? Connector { get; init; }

    public string? VariableInstance { get; init; }

    /// <summary>The component alone, as in the key.</summary>
    public string Place => Component + Suffix('#', ComponentInstance) + Suffix('@', Invariant(Evse)) + Suffix(':', Invariant(Connector));

    public static VariableName Parse(string key)
    {
        var parts = Pattern().Match(key);
        return new VariableName(parts.Groups["component"].Value, parts.Groups["variable"].Value)
        {
            ComponentInstance = Value(parts, "instance"),
            Evse = Number(parts, "evse"),
            Connector = Number(parts, "connector"),
            VariableInstance = Value(parts, "variant"),
        };
    }

    /// <summary>Reads a component and a variable from a message.</summary>
    public static VariableName Of(JsonObject component, JsonObject? variable)
    {
        var evse = component["evse"] as JsonObject;
        return new VariableName(component.Text("name") ?? "", variable?.Text("name") ?? "")
        {
            ComponentInstance = component.Text("instance"),
            Evse = evse?.Int("id"),
            Connector = evse?.Int("connectorId"),
            VariableInstance = variable?.Text("instance"),
        };
    }

    public JsonObject ComponentJson() => new JsonObject { ["name"] = Component }.With("instance", ComponentInstance)
        .With("evse", Evse is { } evse ? new JsonObject { ["id"] = evse }.With("connectorId", Connector) : null);

    public JsonObject VariableJson() => new JsonObject { ["name"] = Variable }.With("instance", VariableInstance);

    public override string ToString() => $"{Place}.{Variable}{Suffix('#', VariableInstance)}";

    [GeneratedRegex(@"^(?<component>[^#@.]+)(#(?<instance>[^@.]+))?(@(?<evse>\d+)(:(?<connector>\d+))?)?\.(?<variable>[^#]+)(#(?<variant>.+))?$")]
    private static partial Regex Pattern();

    static string Suffix(char sign, string? value) => value is null ? "" : sign + value;

    static string? Value(Match parts, string group) => parts.Groups[group] is { Success: true } found ? found.Value : null;

    static int? Number(Match parts, string group) => Value(parts, group) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    static string? Invariant(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
