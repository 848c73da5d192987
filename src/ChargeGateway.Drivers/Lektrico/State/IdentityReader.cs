using ChargeGateway.Drivers.Lektrico.Api;

namespace ChargeGateway.Drivers.Lektrico.State;

/// <summary>Asks a box who it is. Whatever it does not have is left out; older firmware lacks some of the methods.</summary>
static class IdentityReader
{
    public static async Task<BoxIdentity> ReadAsync(BoxApi api, CancellationToken ct)
    {
        var device = await Optional.TryAsync(() => api.DeviceIdAsync(ct)).ConfigureAwait(false);
        if (device?.DeviceId is null) device = await Optional.TryAsync(() => api.DeviceInfoAsync(ct)).ConfigureAwait(false);
        var (model, name, serial) = BoxIdentity.Read(device?.DeviceId);
        if (model == BoxModel.LoadBalancer) return await BalancerAsync(api, name, serial, ct).ConfigureAwait(false);
        var config = await Optional.TryAsync(() => api.ChargerConfigAsync(ct)).ConfigureAwait(false);
        var currents = await Optional.TryAsync(() => api.CurrentsAsync(ct)).ConfigureAwait(false);
        var max = Math.Min(currents?.SystemMax ?? ParameterRules.MaxCurrent, ParameterRules.MaxCurrent);
        if (max < ParameterRules.MinCurrent) max = ParameterRules.MaxCurrent;
        return new BoxIdentity(model, name, config?.SerialNumber ?? serial, device?.Firmware, max);
    }

    static async Task<BoxIdentity> BalancerAsync(BoxApi api, string? name, string? serial, CancellationToken ct)
    {
        var config = await Optional.TryAsync(() => api.BalancerConfigAsync(ct)).ConfigureAwait(false);
        var version = await Optional.TryAsync(() => api.VersionAsync(ct)).ConfigureAwait(false);
        return new BoxIdentity(BoxModel.LoadBalancer, name, config?.SerialNumber ?? serial, version?.Version, MaxCurrent: 0);
    }
}
