using System.Globalization;

namespace ChargeGateway.Drivers.Cfos.Registers;

/// <summary>One holding register of a cFos Power Brain.</summary>
/// <param name="Address">The address on the wire, as the vendor prints it.</param>
/// <param name="Name">The vendor's name for it.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Access">What may be done with it.</param>
/// <param name="Devices">Which parts have it.</param>
/// <param name="Meaning">What it is, for people.</param>
sealed record Register(int Address, string Name, RegisterType Type, RegisterAccess Access, RegisterDevices Devices, string Meaning)
{
    readonly int textWords;

    /// <summary>How many words it takes.</summary>
    public int Words
    {
        get => Type switch { RegisterType.Word => 1, RegisterType.DWord => 2, RegisterType.QWord => 4, _ => textWords };
        init => textWords = value;
    }

    /// <summary>Whether its number can be below zero.</summary>
    public bool Signed { get; init; }

    /// <summary>What one step of the raw number is worth in <see cref="Unit"/>.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>The unit of the scaled number.</summary>
    public string? Unit { get; init; }

    /// <summary>The least raw number that may be written.</summary>
    public long Min { get; init; }

    /// <summary>The greatest raw number that may be written; without it what its words can hold.</summary>
    public long? Max { get; init; }

    /// <summary>The raw number that says that the value is not known.</summary>
    public long? Unknown { get; init; }

    /// <summary>Its address with the suffix that the HTTP API wants.</summary>
    public string HttpAddress => string.Create(CultureInfo.InvariantCulture, $"{Address}{Suffix}");

    /// <summary>The raw number for a scaled one, rounded to the nearest step and checked.</summary>
    /// <exception cref="CfosException">The register cannot be written or the number is out of its range.</exception>
    public long ToRaw(decimal value)
    {
        if (Math.Abs(value) > long.MaxValue / 1000) throw OutOfRange(value);
        var raw = (long)Math.Round(value / Scale, MidpointRounding.AwayFromZero);
        CheckWrite(raw);
        return raw;
    }

    /// <summary>Checks a raw number before it is written.</summary>
    /// <exception cref="CfosException">The register cannot be written or the number is out of its range.</exception>
    public void CheckWrite(long raw)
    {
        if (Access == RegisterAccess.Read) throw CfosException.Invalid($"register {Address} ({Name}) can only be read.");
        if (raw < Min || raw > (Max ?? Greatest)) throw OutOfRange(raw * Scale);
    }

    CfosException OutOfRange(decimal value) => CfosException.Invalid(string.Create(
        CultureInfo.InvariantCulture,
        $"register {Address} ({Name}) takes {Min * Scale:0.#} to {(Max ?? Greatest) * Scale:0.#}{Unit?.Insert(0, " ")}, not {value}."));

    long Greatest => Type switch { RegisterType.Word => ushort.MaxValue, RegisterType.DWord => int.MaxValue, _ => long.MaxValue };

    string Suffix => Type switch { RegisterType.DWord => "d", RegisterType.QWord => "q", RegisterType.Text => "s", _ => "" };
}
