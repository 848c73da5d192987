namespace ChargeGateway.Core.Metering;

/// <summary>The measurands that the gateway itself looks at (OCPP 1.6 edition 2, 7.31). Others are passed on by name.</summary>
public static class Measurands
{
    /// <summary>The lifetime register of imported energy, Wh.</summary>
    public const string EnergyImportRegister = "Energy.Active.Import.Register";

    /// <summary>Imported power, W.</summary>
    public const string PowerImport = "Power.Active.Import";

    /// <summary>The most power offered to the car, W.</summary>
    public const string PowerOffered = "Power.Offered";

    /// <summary>Imported current, A.</summary>
    public const string CurrentImport = "Current.Import";

    /// <summary>The most current offered to the car, A.</summary>
    public const string CurrentOffered = "Current.Offered";

    /// <summary>Voltage, V.</summary>
    public const string Voltage = "Voltage";

    /// <summary>The car's state of charge, percent.</summary>
    public const string StateOfCharge = "SoC";

    /// <summary>Temperature, degrees Celsius.</summary>
    public const string Temperature = "Temperature";
}
