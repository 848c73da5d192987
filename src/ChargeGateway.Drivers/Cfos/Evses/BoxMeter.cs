using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>The meter of a wallbox, registers 8057 to 8069.</summary>
/// <param name="link">The wallbox's registers.</param>
sealed class BoxMeter(IRegisterLink link)
{
    static readonly int First = RegisterMap.MeterFlags.Address;
    static readonly int Count = RegisterMap.CurrentL3.Address + RegisterMap.CurrentL3.Words - First;

    decimal lastEnergy;
    bool absent;

    /// <summary>Adds what the meter shows. A wallbox without a meter refuses; it is not asked again.</summary>
    public async Task<EvseReading> AddAsync(EvseReading reading, CancellationToken ct)
    {
        if (absent) return reading;
        try
        {
            return Add(reading, await ReadAsync(ct).ConfigureAwait(false));
        }
        catch (CfosException refused) when (refused.IsUnknownRegister)
        {
            absent = true;
            return reading;
        }
    }

    /// <summary>Right after a start the energy may read zero before the meter is there; a second look tells.</summary>
    async Task<ushort[]> ReadAsync(CancellationToken ct)
    {
        var words = await link.ReadWordsAsync(First, Count, ct).ConfigureAwait(false);
        return lastEnergy > 0 && Value(words, RegisterMap.Energy) == 0 ? await link.ReadWordsAsync(First, Count, ct).ConfigureAwait(false) : words;
    }

    EvseReading Add(EvseReading reading, ushort[] words)
    {
        var energy = Value(words, RegisterMap.Energy);
        lastEnergy = energy ?? lastEnergy;
        return reading with
        {
            Energy = energy,
            Power = Value(words, RegisterMap.Power),
            Current = (words[0] & 1) == 0 ? null : new PhaseValues(
                Value(words, RegisterMap.CurrentL1), Value(words, RegisterMap.CurrentL2), Value(words, RegisterMap.CurrentL3)),
        };
    }

    static decimal? Value(ushort[] words, Register register) =>
        RegisterCodec.Decode(register, words.AsSpan(register.Address - First, register.Words)).Value;
}
