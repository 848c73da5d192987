using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.Calls;
using ChargeGateway.Drivers.Lektrico.State;
using ChargeGateway.Drivers.Polled;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Lektrico;

/// <summary>A Lektrico box behind its local API: a 1P7K, a 3P22K, or an EM or 3EM load balancer, which is only a meter.</summary>
/// <param name="id">The charger's id.</param>
/// <param name="api">The way to the box.</param>
/// <param name="logger">Where it is told that a limit had to be set again.</param>
sealed class LektricoDevice(string id, BoxApi api, ILogger logger) : IPolledDevice
{
    /// <summary>The only connector of a box.</summary>
    public const int Connector = 1;

    /// <summary>The protocol on the line.</summary>
    public const string ProtocolName = "lektrico-rpc";

    BoxIdentity? identity;
    bool isRepeating;

    /// <inheritdoc />
    public string Protocol => ProtocolName;

    /// <inheritdoc />
    public IReadOnlySet<Type>? Commands => identity?.Model == BoxModel.LoadBalancer ? CallTable.ForBalancer : null;

    /// <summary>The charger's id.</summary>
    public string Id => id;

    /// <summary>The way to the box.</summary>
    public BoxApi Api => api;

    /// <summary>The last limit above zero, A, to go back to after a pause; none where none was set.</summary>
    public int? LastLimit { get; set; }

    /// <summary>The limit that is to hold until something else is wanted.</summary>
    public StandingLimit Standing { get; } = new();

    /// <inheritdoc />
    public async Task<DeviceReading> ReadAsync(CancellationToken ct)
    {
        try
        {
            var known = await IdentityAsync(ct).ConfigureAwait(false);
            return known.Model == BoxModel.LoadBalancer
                ? new DeviceReading(known.Describe(null), [ReadingMap.Meter(await api.MeterAsync(ct).ConfigureAwait(false))])
                : await ReadChargerAsync(known, ct).ConfigureAwait(false);
        }
        catch (ChargePointException)
        {
            identity = null;
            throw;
        }
    }

    /// <inheritdoc />
    public async Task<Reply> SendAsync(PolledChargePoint charger, Command command, CancellationToken ct)
    {
        if (CallTable.Find(command) is not { } call)
        {
            throw new ChargePointException(
                Failure.NotSupported, id, $"Charger {id} is a Lektrico box, which has nothing for {command.GetType().Name}.");
        }

        var known = await IdentityAsync(ct).ConfigureAwait(false);
        if (known.Model == BoxModel.LoadBalancer && !CallTable.IsForBalancer(command))
        {
            throw new ChargePointException(
                Failure.NotSupported,
                id,
                $"Charger {id} is a load balancer, a meter without a connector; it has nothing for {command.GetType().Name}.");
        }

        return await call(new BoxCall(this, known, charger.Sessions(Connector)), command, ct).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public void Dispose() => api.Dispose();

    async Task<BoxIdentity> IdentityAsync(CancellationToken ct) =>
        identity ??= await IdentityReader.ReadAsync(api, ct).ConfigureAwait(false);

    async Task<DeviceReading> ReadChargerAsync(BoxIdentity known, CancellationToken ct)
    {
        var info = await WithLimitAsync(await api.InfoAsync(ct).ConfigureAwait(false), ct).ConfigureAwait(false);
        await HoldLimitAsync(known, info, ct).ConfigureAwait(false);
        var total = info.TotalEnergy is null ? (await Optional.TryAsync(() => api.CountersAsync(ct)).ConfigureAwait(false))?.ChargedEnergy : null;
        IReadOnlyList<string> errors = [];
        if (info.HasActiveErrors ?? StatusMap.Status(info) == Core.State.ConnectorStatus.Faulted)
            errors = (await Optional.TryAsync(() => api.ActiveErrorsAsync(ct)).ConfigureAwait(false))?.Names ?? [];
        return new DeviceReading(known.Describe(info.Firmware), [ReadingMap.Connector(known.Model, info, total, errors)])
        {
            Faults = [.. errors.Select(error => new DeviceFault(error, $"The box reports {error}."))],
        };
    }

    /// <summary>Sets the limit again where it does not hold any more. A box that refuses that is still there.</summary>
    async Task HoldLimitAsync(BoxIdentity known, ChargerInfo info, CancellationToken ct)
    {
        if (Standing.Due(known, info, info.DynamicCurrent ?? info.EmCurrent) is not { } due)
        {
            isRepeating = false;
            return;
        }

        if (!isRepeating) logger.LogWarning("{ChargePoint} does not hold its limit any more; it is set to {Amperes} A", id, due.Amperes);
        isRepeating = true;
        await Optional.TryAsync<object>(async () => await BoxLimit.WriteAsync(api, due.Amperes, due.Relay, ct).ConfigureAwait(false)).ConfigureAwait(false);
    }

    /// <summary>Some boxes leave their limit out of the answer.</summary>
    async Task<ChargerInfo> WithLimitAsync(ChargerInfo info, CancellationToken ct)
    {
        if (info.DynamicCurrent is not null || (info.PwmCurrent is not null && !Standing.Stands)) return info;
        var limit = await Optional.TryAsync(() => api.DynamicCurrentAsync(ct)).ConfigureAwait(false);
        return limit?.Current is null ? info : new ChargerInfo(info.Fields.With("dynamic_current", limit.Fields.Value("dynamic_current")!.Value));
    }
}
