using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>The configuration of an EVSE or of a manager: registers by their names, settings by theirs with a prefix.</summary>
/// <param name="registers">The registers; none where only the manager is there.</param>
/// <param name="manager">The manager; none over Modbus.</param>
/// <param name="devId">The device there; none for the manager itself.</param>
sealed class Configuration(IRegisterLink? registers, ManagerLink? manager, string? devId)
{
    const string NotSupported = "NotSupported";

    /// <exception cref="CfosException">There is no usable answer.</exception>
    public async Task<ConfigurationReply> GetAsync(IReadOnlyList<string>? wanted, CancellationToken ct)
    {
        if (wanted is { Count: > 0 } && registers is not null && wanted.All(key => RegisterMap.Find(key) is not null))
            return new ConfigurationReply(Reply.Accepted, await ReadAsync(registers, wanted, ct).ConfigureAwait(false), []);
        var all = await AllAsync(ct).ConfigureAwait(false);
        if (wanted is not { Count: > 0 }) return new ConfigurationReply(Reply.Accepted, all, []);
        var found = all.Where(key => wanted.Any(name => IsNamed(key, name))).ToList();
        return new ConfigurationReply(Reply.Accepted, found, [.. wanted.Where(name => !found.Any(key => IsNamed(key, name)))]);
    }

    /// <exception cref="CfosException">The value does not fit, or there is no usable answer.</exception>
    public async Task<Reply> ChangeAsync(string key, string value, CancellationToken ct)
    {
        if (manager is not null && key.StartsWith(SettingKeys.Manager, StringComparison.Ordinal))
        {
            var settings = await SettingKeys.ReadManagerAsync(manager, ct).ConfigureAwait(false);
            return await ChangeAsync(settings, key, SettingKeys.Manager, value, ct).ConfigureAwait(false);
        }

        if (manager is not null && devId is not null && key.StartsWith(SettingKeys.Device, StringComparison.Ordinal))
        {
            var settings = await SettingKeys.ReadDeviceAsync(manager, devId, ct).ConfigureAwait(false);
            return await ChangeAsync(settings, key, SettingKeys.Device, value, ct).ConfigureAwait(false);
        }

        return registers is not null && RegisterMap.Find(key) is { } register && register.Devices.HasFlag(RegisterDevices.Evse)
            ? await WriteAsync(registers, register, value, ct).ConfigureAwait(false)
            : new Reply(NotSupported);
    }

    static async Task<Reply> WriteAsync(IRegisterLink registers, Register register, string value, CancellationToken ct)
    {
        if (register.Access == RegisterAccess.Read) return new Reply(Reply.Rejected);
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            throw CfosException.Invalid($"{register.Name} is a number{register.Unit?.Insert(0, " in ")}, not '{value}'.");
        await registers.WriteAsync(register, register.ToRaw(number), ct).ConfigureAwait(false);
        return new Reply(Reply.Accepted);
    }

    async Task<Reply> ChangeAsync(JsonElement? settings, string key, string prefix, string value, CancellationToken ct)
    {
        var name = key[prefix.Length..];
        if (settings is not { } now || !now.TryGetProperty(name, out var before)) return new Reply(NotSupported);
        var change = new JsonObject { [name] = SettingKeys.Typed(key, before, value) };
        if (prefix == SettingKeys.Device)
        {
            change["dev_id"] = devId;
            change = new JsonObject { ["devices"] = new JsonArray(change) };
        }

        await manager!.ChangeAsync(new SetParams(JsonElement.Parse(change.ToJsonString())), ct).ConfigureAwait(false);
        return new Reply(Reply.Accepted);
    }

    async Task<List<ConfigurationKey>> AllAsync(CancellationToken ct)
    {
        List<ConfigurationKey> all = registers is null ? [] : [.. (await registers.ReadAllAsync(ct).ConfigureAwait(false)).Select(Key)];
        if (manager is null) return all;
        all.AddRange(SettingKeys.Of(SettingKeys.Manager, await SettingKeys.ReadManagerAsync(manager, ct).ConfigureAwait(false)));
        if (devId is not null && await SettingKeys.ReadDeviceAsync(manager, devId, ct).ConfigureAwait(false) is { } device)
            all.AddRange(SettingKeys.Of(SettingKeys.Device, device));
        return all;
    }

    static async Task<List<ConfigurationKey>> ReadAsync(IRegisterLink registers, IReadOnlyList<string> wanted, CancellationToken ct)
    {
        List<ConfigurationKey> found = [];
        foreach (var name in wanted) found.Add(Key(await registers.ReadAsync(RegisterMap.Find(name)!, ct).ConfigureAwait(false)));
        return found;
    }

    static ConfigurationKey Key(RegisterValue value) =>
        new(value.Register.Name, value.Register.Access == RegisterAccess.Read, value.ToString());

    static bool IsNamed(ConfigurationKey key, string name) =>
        key.Key.Equals(name, StringComparison.OrdinalIgnoreCase) || (RegisterMap.Find(name) is { } register && register.Name == key.Key);
}
