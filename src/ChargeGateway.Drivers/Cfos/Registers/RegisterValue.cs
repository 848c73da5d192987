using System.Globalization;

namespace ChargeGateway.Drivers.Cfos.Registers;

/// <summary>What a register held.</summary>
/// <param name="Register">The register.</param>
/// <param name="Raw">The number as it stands there; none for text.</param>
/// <param name="Text">The text; none for numbers.</param>
sealed record RegisterValue(Register Register, long? Raw, string? Text)
{
    /// <summary>The number in the register's unit; none for text and where the device says that it does not know.</summary>
    public decimal? Value => Raw is { } raw && raw != Register.Unknown ? raw * Register.Scale : null;

    /// <summary>The value for people and for configuration keys.</summary>
    public override string ToString() => Text ?? (Value ?? Raw)?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";
}
