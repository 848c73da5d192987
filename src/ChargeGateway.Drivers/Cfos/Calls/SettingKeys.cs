using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Cfos.Http.Commands;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>Settings of a charging manager as configuration keys: <c>manager.title</c>, and for a device <c>device.prio</c>.</summary>
static class SettingKeys
{
    public const string Manager = "manager.";
    public const string Device = "device.";

    static readonly string[] Secrets = ["password", "pwd", "pin", "secret", "token"];

    /// <summary>The plain settings of an object; lists and objects are left out, secrets come without their value.</summary>
    public static IEnumerable<ConfigurationKey> Of(string prefix, JsonElement settings) =>
        from setting in settings.EnumerateObject()
        let value = Text(setting.Value)
        where value is not null
        select new ConfigurationKey(prefix + setting.Name, Readonly: false, IsSecret(setting.Name) ? null : value);

    /// <summary>The manager's settings; from <c>params</c> where the firmware wraps them.</summary>
    public static async Task<JsonElement> ReadManagerAsync(ManagerLink manager, CancellationToken ct)
    {
        var answer = await manager.Client.SendAsync(new GetParams(), ct).ConfigureAwait(false);
        if (answer.ValueKind != JsonValueKind.Object) throw CfosException.Unusable("get_params has no settings.");
        return answer.TryGetProperty("params", out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : answer;
    }

    /// <summary>The device's own entry in <c>get_dev_info</c>; none where it is not there.</summary>
    public static async Task<JsonElement?> ReadDeviceAsync(ManagerLink manager, string devId, CancellationToken ct)
    {
        var answer = await manager.Client.SendAsync(new GetDevInfo(), ct).ConfigureAwait(false);
        if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty("devices", out var devices) || devices.ValueKind != JsonValueKind.Array)
            return null;
        foreach (var device in devices.EnumerateArray())
        {
            if (device.ValueKind == JsonValueKind.Object && device.TryGetProperty("dev_id", out var id) && id.ValueEquals(devId)) return device;
        }

        return null;
    }

    /// <summary>The text as the kind of value that the setting has now.</summary>
    /// <exception cref="CfosException">It is of another kind.</exception>
    public static JsonNode Typed(string key, JsonElement now, string value) => now.ValueKind switch
    {
        JsonValueKind.Number when decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        JsonValueKind.True or JsonValueKind.False when bool.TryParse(value, out var flag) => JsonValue.Create(flag),
        JsonValueKind.True or JsonValueKind.False when value is "1" or "0" => JsonValue.Create(value == "1"),
        JsonValueKind.String => JsonValue.Create(value),
        _ => throw CfosException.Invalid($"{key} is a {now.ValueKind}; the value is not."),
    };

    static bool IsSecret(string name) => Secrets.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase));

    static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
