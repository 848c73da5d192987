using ChargeGateway.Core.Chargers;
using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>A wallbox by its registers. Only registers that are kept in memory are written, so that its flash does not wear out.</summary>
/// <param name="link">Its registers.</param>
/// <param name="protocol">The protocol on the line.</param>
sealed class BoxEvse(IRegisterLink link, string protocol) : IEvse
{
    static readonly int First = RegisterMap.CableCurrent.Address;
    static readonly int Count = RegisterMap.Signalled.Address + 1 - First;

    readonly BoxRfid rfid = new(link);
    readonly BoxMeter meter = new(link);
    ChargerIdentity? identity;

    public string Protocol => protocol;

    public string? DevId => null;

    public IRegisterLink Registers => link;

    public bool NeedsCar => false;

    public async Task<EvseReading> ReadAsync(CancellationToken ct)
    {
        identity ??= await IdentifyAsync(ct).ConfigureAwait(false);
        var words = await link.ReadWordsAsync(First, Count, ct).ConfigureAwait(false);
        var reading = Read(words) with { Identity = identity };
        reading = await rfid.AddAsync(reading, ct).ConfigureAwait(false);
        return rfid.HasMeter ? await meter.AddAsync(reading, ct).ConfigureAwait(false) : reading;
    }

    public Task AllowAsync(bool allowed, CancellationToken ct) => link.WriteAsync(RegisterMap.Enable, allowed ? 1 : 0, ct);

    public async Task<decimal> LimitAsync(decimal amperes, CancellationToken ct)
    {
        await link.WriteAsync(RegisterMap.Limit, RegisterMap.Limit.ToRaw(amperes), ct).ConfigureAwait(false);
        return (await link.ReadAsync(RegisterMap.Limit, ct).ConfigureAwait(false)).Value ?? amperes;
    }

    /// <summary>
    /// The limit from the wallbox's own settings, which it also has after a start; the most that the register takes where there is none.
    /// </summary>
    public async Task UnlimitAsync(CancellationToken ct)
    {
        var own = await OwnLimitAsync(ct).ConfigureAwait(false);
        await link.WriteAsync(RegisterMap.Limit, Math.Clamp(own, RegisterMap.Limit.Min, RegisterMap.Limit.Max!.Value), ct).ConfigureAwait(false);
    }

    public bool Holds(EvseReading reading, decimal limit) => reading.Limit is null || reading.Limit == limit;

    async Task<long> OwnLimitAsync(CancellationToken ct)
    {
        try
        {
            return (await link.ReadAsync(RegisterMap.DefaultLimit, ct).ConfigureAwait(false)).Raw is { } own and > 0
                ? own
                : RegisterMap.Limit.Max!.Value;
        }
        catch (CfosException refused) when (refused.IsUnknownRegister)
        {
            return RegisterMap.Limit.Max!.Value;
        }
    }

    async Task<ChargerIdentity> IdentifyAsync(CancellationToken ct)
    {
        var version = (await link.ReadAsync(RegisterMap.ProductVersion, ct).ConfigureAwait(false)).Raw ?? 0;
        var build = (await link.ReadWordsAsync(RegisterMap.ProductBuild.Address, 1, ct).ConfigureAwait(false))[0];
        var serial = await link.ReadAsync(RegisterMap.Serial, ct).ConfigureAwait(false);
        var name = await link.ReadAsync(RegisterMap.DeviceName, ct).ConfigureAwait(false);
        return new ChargerIdentity("cFos", name.Text, serial.Text, $"{version >> 8}.{version & 0xFF}.{build}");
    }

    static EvseReading Read(ushort[] words)
    {
        var (cable, @fixed) = (Amperes(words, RegisterMap.CableCurrent), Amperes(words, RegisterMap.FixedCurrent));
        return PilotState.OfRegister(words[RegisterMap.PilotState.Address - First]) with
        {
            Cable = @fixed > 0 ? @fixed : cable > 0 ? cable : null,
            Limit = Amperes(words, RegisterMap.Limit),
            Enabled = words[RegisterMap.Enable.Address - First] != 0,
            Offered = Amperes(words, RegisterMap.Signalled),
        };
    }

    static decimal Amperes(ushort[] words, Register register) => words[register.Address - First] * register.Scale;

    public void Dispose() => link.Dispose();
}
