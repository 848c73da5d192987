using ChargeGateway.Drivers.Cfos.Registers;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>
/// The RFIDs held to a wallbox, registers 8096 to 8112. The register keeps the last RFID, whoever's it was, so that only one that came after
/// the car before had left is taken for the present car's. When first asked with a car there, the register is believed.
/// </summary>
/// <param name="link">The wallbox's registers.</param>
sealed class BoxRfid(IRegisterLink link)
{
    static readonly int First = RegisterMap.LastRfid.Address;
    static readonly int Count = RegisterMap.HasMeter.Address + 1 - First;

    int? counter;
    string? present;
    bool hadCar;
    bool absent;

    /// <summary>Whether the wallbox says that it has a meter; true before it was asked and where it does not say.</summary>
    public bool HasMeter { get; private set; } = true;

    public async Task<EvseReading> AddAsync(EvseReading reading, CancellationToken ct)
    {
        if (absent) return reading;
        try
        {
            return Add(reading, await link.ReadWordsAsync(First, Count, ct).ConfigureAwait(false));
        }
        catch (CfosException refused) when (refused.IsUnknownRegister)
        {
            absent = true;
            return reading;
        }
    }

    EvseReading Add(EvseReading reading, ushort[] words)
    {
        HasMeter = words[^1] == 1;
        var hasCar = reading.Car is not CarPresence.Absent;
        if (hadCar && !hasCar) present = null;
        if (counter is { } before ? before != words[^2] : hasCar)
            present = RegisterCodec.Decode(RegisterMap.LastRfid, words.AsSpan(0, RegisterMap.LastRfid.Words)).Text is { Length: > 0 } rfid
                ? rfid
                : null;
        (counter, hadCar) = (words[^2], hasCar);
        return reading with { Rfid = present };
    }
}
