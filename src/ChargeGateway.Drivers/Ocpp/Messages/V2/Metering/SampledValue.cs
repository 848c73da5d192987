using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>One measured value (OCPP 2.0.1 part 2, 2.41).</summary>
sealed record SampledValue : Extensible
{
    [Needed]
    public decimal? Value { get; init; }

    /// <summary>Without it Energy.Active.Import.Register is meant.</summary>
    [OneOf(
        "Current.Export", "Current.Import", "Current.Offered", "Energy.Active.Export.Register", "Energy.Active.Import.Register",
        "Energy.Reactive.Export.Register", "Energy.Reactive.Import.Register", "Energy.Active.Export.Interval",
        "Energy.Active.Import.Interval", "Energy.Active.Net", "Energy.Reactive.Export.Interval", "Energy.Reactive.Import.Interval",
        "Energy.Reactive.Net", "Energy.Apparent.Net", "Energy.Apparent.Import", "Energy.Apparent.Export", "Frequency",
        "Power.Active.Export", "Power.Active.Import", "Power.Factor", "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import",
        "SoC", "Voltage")]
    [OneOf(
        "Current.Export.Offered", "Current.Export.Minimum", "Current.Import.Offered", "Current.Import.Minimum", "Display.PresentSOC",
        "Display.MinimumSOC", "Display.TargetSOC", "Display.MaximumSOC", "Display.RemainingTimeToMinimumSOC",
        "Display.RemainingTimeToTargetSOC", "Display.RemainingTimeToMaximumSOC", "Display.ChargingComplete",
        "Display.BatteryEnergyCapacity", "Display.InletHot", "Energy.Active.Import.CableLoss",
        "Energy.Active.Import.LocalGeneration.Register", "Energy.Active.Setpoint.Interval", "EnergyRequest.Target",
        "EnergyRequest.Minimum", "EnergyRequest.Maximum", "EnergyRequest.Minimum.V2X", "EnergyRequest.Maximum.V2X", "EnergyRequest.Bulk",
        "Power.Active.Setpoint", "Power.Active.Residual", "Power.Export.Minimum", "Power.Export.Offered", "Power.Import.Offered",
        "Power.Import.Minimum", "Voltage.Minimum", "Voltage.Maximum", Since = OcppVersion.V21)]
    public string? Measurand { get; init; }

    /// <summary>Without it Sample.Periodic is meant.</summary>
    [OneOf(
        "Interruption.Begin", "Interruption.End", "Other", "Sample.Clock", "Sample.Periodic", "Transaction.Begin", "Transaction.End",
        "Trigger")]
    public string? Context { get; init; }

    /// <summary>Without it the value is of all phases together.</summary>
    [OneOf("L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1")]
    public string? Phase { get; init; }

    /// <summary>Without it Outlet is meant.</summary>
    [OneOf("Body", "Cable", "EV", "Inlet", "Outlet"), OneOf("Upstream", Since = OcppVersion.V21)]
    public string? Location { get; init; }

    public SignedMeterValue? SignedMeterValue { get; init; }

    public UnitOfMeasure? UnitOfMeasure { get; init; }
}
