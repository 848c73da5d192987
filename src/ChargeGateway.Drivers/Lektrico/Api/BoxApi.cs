using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Lektrico.Rpc;

namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>The local API of a box, method by method. What acts returns false where the box refuses.</summary>
/// <param name="chargePointId">The charger, for messages.</param>
/// <param name="rpc">The way to the box.</param>
sealed class BoxApi(string chargePointId, RpcClient rpc) : IDisposable
{
    public Task<bool> StartAsync(string? tag, CancellationToken ct) => ActAsync("Charge.Start", tag is null ? null : new() { ["tag"] = tag }, ct);

    public Task<bool> StopAsync(CancellationToken ct) => ActAsync("Charge.Stop", null, ct);

    public Task<bool> PauseAsync(CancellationToken ct) => ActAsync("Charge.Pause", null, ct);

    public Task<bool> ResumeAsync(CancellationToken ct) => ActAsync("Charge.Resume", null, ct);

    public async Task<Fields> ConfigurationAsync(CancellationToken ct) => await ReadAsync("App_config.Get", ct).ConfigureAwait(false);

    public Task<bool> ConfigureAsync(string key, JsonNode value, CancellationToken ct) =>
        ActAsync("App_config.Set", new() { ["config_key"] = key, ["config_value"] = value.DeepClone() }, ct);

    public async Task<ChargerInfo> InfoAsync(CancellationToken ct) => new(await ReadAsync("Charger_info.Get", ct).ConfigureAwait(false));

    public async Task<SoftwareVersion> VersionAsync(CancellationToken ct) => new(await ReadAsync("Sw_version.Get", ct).ConfigureAwait(false));

    public Task<bool> ResetAsync(CancellationToken ct) => ActAsync("Device.Reset", null, ct);

    public async Task<ErrorFlags> LoggedErrorsAsync(CancellationToken ct) => new(await ReadAsync("Logged_errors.Get", ct).ConfigureAwait(false));

    public Task<bool> ResetErrorsAsync(CancellationToken ct) => ActAsync("Logged_errors.Reset", null, ct);

    public async Task<ErrorFlags> ActiveErrorsAsync(CancellationToken ct) => new(await ReadAsync("Active_errors.Get", ct).ConfigureAwait(false));

    public async Task<WifiStatus> WifiAsync(CancellationToken ct) => new(await ReadAsync("Wifi_status.Get", ct).ConfigureAwait(false));

    public async Task<SystemCurrents> CurrentsAsync(CancellationToken ct) => new(await ReadAsync("System_currents.Get", ct).ConfigureAwait(false));

    public async Task<Counters> CountersAsync(CancellationToken ct) => new(await ReadAsync("Counters_config.Get", ct).ConfigureAwait(false));

    public Task<bool> UpdateFirmwareAsync(CancellationToken ct) => ActAsync("Ota.Verify", null, ct);

    public Task<bool> FactoryResetAsync(CancellationToken ct) => ActAsync("Factory.Reset", null, ct);

    public Task<bool> SetPasswordAsync(string password, CancellationToken ct) => ActAsync("Ap_password.Set", new() { ["password"] = password }, ct);

    public async Task<DeviceInfo> DeviceInfoAsync(CancellationToken ct) => new(await ReadAsync("Device_info.Get", ct).ConfigureAwait(false));

    public async Task<DeviceInfo> DeviceIdAsync(CancellationToken ct) => new(await ReadAsync("Device_id.Get", ct).ConfigureAwait(false));

    public async Task<BoxConfig> ChargerConfigAsync(CancellationToken ct) => new(await ReadAsync("Charger_config.Get", ct).ConfigureAwait(false));

    public async Task<BoxConfig> BalancerConfigAsync(CancellationToken ct) => new(await ReadAsync("M2w_config.Get", ct).ConfigureAwait(false));

    public Task<bool> SetScheduleAsync(IEnumerable<WeeklyWindow> windows, CancellationToken ct) =>
        ActAsync("Charging_schedule.Set", ScheduleTable.Write(windows), ct);

    public async Task<IReadOnlyList<WeeklyWindow>> ScheduleAsync(CancellationToken ct) =>
        ScheduleTable.Read(await CallAsync("Charging_schedule.Get", null, ct).ConfigureAwait(false));

    public Task<bool> OverrideScheduleAsync(CancellationToken ct) => ActAsync("Charging_schedule.Override", null, ct);

    public Task<bool> SetEmCurrentAsync(int amperes, CancellationToken ct) => ActAsync("EM_current.Set", new() { ["EM_current"] = amperes }, ct);

    public async Task<int?> EmCurrentAsync(CancellationToken ct) =>
        (await ReadAsync("EM_current.Get", ct).ConfigureAwait(false)).Integer("EM_current");

    public async Task<bool?> IsEmOfflineAsync(CancellationToken ct) =>
        (await ReadAsync("EM_status.Get", ct).ConfigureAwait(false)).Flag("em_offline");

    public async Task<DynamicCurrent> DynamicCurrentAsync(CancellationToken ct) =>
        new(await ReadAsync("Dynamic_current.Get", ct).ConfigureAwait(false));

    /// <param name="amperes">0 or 6 to 32.</param>
    /// <param name="relayMode">1 forces one phase, 3 three; without it as it is.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<bool> SetDynamicCurrentAsync(int amperes, int? relayMode, CancellationToken ct)
    {
        var parameters = new JsonObject { ["dynamic_current"] = amperes };
        if (relayMode is { } mode) parameters["relay_mode"] = mode;
        return ActAsync("Dynamic_current.Set", parameters, ct);
    }

    public async Task<MeterInfo> MeterAsync(CancellationToken ct) => new(await ReadAsync("Meter_info.Get", ct).ConfigureAwait(false));

    public async Task<int?> BalancingModeAsync(CancellationToken ct) =>
        (await ReadAsync("Load_balancing_mode.Get", ct).ConfigureAwait(false)).Integer("load_balancing_mode");

    public Task<bool> SetBalancingModeAsync(int mode, CancellationToken ct) =>
        ActAsync("Load_balancing_mode.Set", new() { ["load_balancing_mode"] = mode }, ct);

    /// <summary>Any method, its parameters checked before it is sent.</summary>
    /// <exception cref="ChargePointException">
    /// <see cref="Failure.Invalid"/>: the parameters break a rule. Others: there is no usable answer.
    /// </exception>
    public Task<JsonElement> CallAsync(string name, JsonObject? parameters, CancellationToken ct)
    {
        var method = BoxMethods.Find(name)
            ?? throw new ChargePointException(
                Failure.Invalid, chargePointId, $"{name} cannot be a method: letters, digits, dots and underscores only.");
        try
        {
            method.Check?.Invoke(Fields.Of(JsonSerializer.SerializeToElement(parameters ?? [])));
        }
        catch (RuleException wrong)
        {
            throw new ChargePointException(
                Failure.Invalid, chargePointId, $"{method.Name} for charger {chargePointId} was not sent: {wrong.Message}.", inner: wrong);
        }

        var form = parameters is { Count: > 0 } ? RpcForm.Post : method.IsWrite ? RpcForm.Frame : RpcForm.Get;
        return rpc.CallAsync(new RpcRequest(method.Name, form, parameters), method.IsWrite, ct);
    }

    /// <inheritdoc />
    public void Dispose() => rpc.Dispose();

    async Task<bool> ActAsync(string method, JsonObject? parameters, CancellationToken ct) =>
        Fields.IsYes(await CallAsync(method, parameters, ct).ConfigureAwait(false));

    async Task<Fields> ReadAsync(string method, CancellationToken ct)
    {
        var result = await CallAsync(method, null, ct).ConfigureAwait(false);
        return result.ValueKind == JsonValueKind.Object
            ? Fields.Of(result)
            : throw new ChargePointException(
                Failure.Protocol,
                chargePointId,
                $"Charger {chargePointId}, asked for {method}, gave an answer that is not an object: {result.GetRawText()}.");
    }
}
