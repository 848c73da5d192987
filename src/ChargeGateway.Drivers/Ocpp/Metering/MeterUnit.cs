namespace ChargeGateway.Drivers.Ocpp.Metering;

/// <summary>Units of measure (OCPP 1.6 edition 2, 7.45) and what they are normalised to. Both spellings of Celsius are in use.</summary>
static class MeterUnit
{
    const decimal Kilo = 1000m;
    const decimal ZeroCelsiusInKelvin = 273.15m;

    public static (decimal Value, string Unit) Normalise(decimal value, string? unit, string measurand) => (unit ?? Default(measurand)) switch
    {
        "kWh" => (value * Kilo, "Wh"),
        "kvarh" => (value * Kilo, "varh"),
        "kW" => (value * Kilo, "W"),
        "kVA" => (value * Kilo, "VA"),
        "kvar" => (value * Kilo, "var"),
        "Celcius" => (value, "Celsius"),
        "Fahrenheit" => (Math.Round((value - 32) * 5 / 9, 2), "Celsius"),
        "K" => (value - ZeroCelsiusInKelvin, "Celsius"),
        "Hertz" => (value, "Hz"),
        var normal => (value, normal),
    };

    /// <summary>The unit of a value that comes without one: Wh for energy by the specification, else the measurand's own.</summary>
    static string Default(string measurand) => measurand switch
    {
        _ when measurand.StartsWith("Energy.Reactive", StringComparison.Ordinal) => "varh",
        _ when measurand.StartsWith("Energy", StringComparison.Ordinal) => "Wh",
        _ when measurand.StartsWith("Power.Reactive", StringComparison.Ordinal) => "var",
        "Power.Factor" => "",
        _ when measurand.StartsWith("Power", StringComparison.Ordinal) => "W",
        _ when measurand.StartsWith("Current", StringComparison.Ordinal) => "A",
        "Voltage" => "V",
        "SoC" => "Percent",
        "Temperature" => "Celsius",
        "Frequency" => "Hz",
        "RPM" => "1/min",
        _ => "",
    };
}
