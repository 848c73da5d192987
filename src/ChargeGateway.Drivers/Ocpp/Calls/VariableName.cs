using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// The name of a variable of OCPP 2.x as one text: <c>Component[#instance][@evse[:connector]].Variable[#instance]</c>, such as
/// <c>OCPPCommCtrlr.HeartbeatInterval</c> or <c>Connector@1:2.Available</c>. Letter case does not matter (OCPP 2.0.1 part 2, 2.16 and 2.53).
/// </summary>
sealed record VariableName(string ComponentName, string? ComponentInstance, int? Evse, int? Connector, string Name, string? Instance)
{
    /// <summary>Of 2.0.1 part 2, 2.1.2: the password that the charger authenticates itself with.</summary>
    public const string Password = "SecurityCtrlr.BasicAuthPassword";

    public Component Component => new()
    {
        Name = ComponentName,
        Instance = ComponentInstance,
        Evse = Evse is { } evse ? new Evse { Id = evse, ConnectorId = Connector } : null,
    };

    public Variable Variable => new() { Name = Name, Instance = Instance };

    public static bool TryParse(string text, [NotNullWhen(true)] out VariableName? name)
    {
        name = null;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point <= 0) return false;
        var (component, place) = Split(text[..point], '@');
        var (evse, connector) = place is null ? (null, null) : Split(place, ':');
        if (place is not null && (!TryNumber(evse, out _) || (connector is not null && !TryNumber(connector, out _)))) return false;
        var (componentName, componentInstance) = Split(component, '#');
        var (variable, instance) = Split(text[(point + 1)..], '#');
        if (componentName.Length == 0 || variable.Length == 0) return false;
        name = new VariableName(componentName, componentInstance, Number(evse), Number(connector), variable, instance);
        return true;
    }

    /// <summary>None where the charger did not say enough.</summary>
    public static VariableName? Of(Component? component, Variable? variable) =>
        component?.Name is { Length: > 0 } && variable?.Name is { Length: > 0 }
            ? new VariableName(component.Name, component.Instance, component.Evse?.Id, component.Evse?.ConnectorId, variable.Name, variable.Instance)
            : null;

    public bool Is(string name) => string.Equals(ToString(), name, StringComparison.OrdinalIgnoreCase);

    public override string ToString()
    {
        var at = Evse is null ? "" : Connector is null ? $"@{Evse}" : $"@{Evse}:{Connector}";
        return $"{Tagged(ComponentName, ComponentInstance)}{at}.{Tagged(Name, Instance)}";
    }

    static string Tagged(string name, string? instance) => instance is null ? name : $"{name}#{instance}";

    static (string Before, string? After) Split(string text, char at)
    {
        var index = text.IndexOf(at, StringComparison.Ordinal);
        return index < 0 ? (text, null) : (text[..index], text[(index + 1)..]);
    }

    static bool TryNumber(string? text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    static int? Number(string? text) => TryNumber(text, out var number) ? number : null;
}
