namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>override_device</c>: overrides for the charge that runs; they fall when the car is unplugged, and at once without a car.</summary>
/// <param name="DevId">The EVSE.</param>
/// <param name="Flags">
/// Any of: <c>C</c> charging off, <c>c</c> on again; <c>E</c> the EVSE's charging rules off, <c>e</c> on again; <c>U</c> the user's rules off,
/// <c>u</c> on again.
/// </param>
/// <param name="Mamps">The most current, mA.</param>
/// <param name="Rfid">The user's RFID or PIN, where the flags need one.</param>
sealed record OverrideDevice(string DevId, string? Flags = null, int? Mamps = null, string? Rfid = null) : CfosCommand
{
    public const string ChargingOff = "C";
    public const string ChargingOn = "c";

    public override CfosRequest ToRequest()
    {
        if (Flags is null && Mamps is null) throw CfosException.Invalid("override_device needs flags or mamps.");
        if (Flags is not null) CheckFlags(Flags);
        if (Mamps is < 0 or > 100_000) throw CfosException.Invalid($"override_device takes 0 to 100000 mA, not {Mamps}.");
        return new CfosRequestBuilder("override_device").AddDevice(DevId).Add("flags", Flags).Add("mamps", Mamps).AddRfid(Rfid, required: false)
            .Build(CfosAnswerKind.Ok);
    }

    static void CheckFlags(string flags)
    {
        if (flags.Length == 0 || flags.Any(flag => !"CcEeUu".Contains(flag, StringComparison.Ordinal)))
            throw CfosException.Invalid($"override_device knows the flags C, c, E, e, U and u, not '{flags}'.");
        if (flags.ToUpperInvariant().Distinct().Count() != flags.Length)
            throw CfosException.Invalid($"override_device cannot have a flag twice or both ways: '{flags}'.");
    }
}
