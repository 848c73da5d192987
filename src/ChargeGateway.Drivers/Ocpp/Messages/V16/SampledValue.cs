using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>One measured value (OCPP 1.6 edition 2, 7.43).</summary>
sealed record SampledValue
{
    /// <summary>A decimal number as text, or signed data.</summary>
    [Needed]
    public string? Value { get; set; }

    /// <summary>Without it Sample.Periodic is meant.</summary>
    [OneOf(
        "Interruption.Begin", "Interruption.End", "Sample.Clock", "Sample.Periodic", "Transaction.Begin",
        "Transaction.End", "Trigger", "Other")]
    public string? Context { get; set; }

    /// <summary>Without it Raw is meant.</summary>
    [OneOf("Raw", "SignedData")]
    public string? Format { get; set; }

    /// <summary>Without it Energy.Active.Import.Register is meant.</summary>
    [OneOf(
        "Energy.Active.Export.Register", "Energy.Active.Import.Register", "Energy.Reactive.Export.Register",
        "Energy.Reactive.Import.Register", "Energy.Active.Export.Interval", "Energy.Active.Import.Interval",
        "Energy.Reactive.Export.Interval", "Energy.Reactive.Import.Interval", "Power.Active.Export", "Power.Active.Import",
        "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "Power.Factor", "Current.Import",
        "Current.Export", "Current.Offered", "Voltage", "Frequency", "Temperature", "SoC", "RPM")]
    public string? Measurand { get; set; }

    /// <summary>Without it the value is of all phases together.</summary>
    [OneOf("L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1")]
    public string? Phase { get; set; }

    /// <summary>Without it Outlet is meant.</summary>
    [OneOf("Body", "Cable", "EV", "Inlet", "Outlet")]
    public string? Location { get; set; }

    /// <summary>Both spellings of Celsius are in use. Without a unit Wh is meant where the measurand is an energy.</summary>
    [OneOf(
        "Wh", "kWh", "varh", "kvarh", "W", "kW", "VA", "kVA", "var", "kvar", "A", "V", "K", "Celcius", "Celsius",
        "Fahrenheit", "Percent", "Hertz")]
    public string? Unit { get; set; }
}
