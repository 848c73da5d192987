namespace ChargeGateway.Drivers.Ocpp.Tapping;

/// <summary>Mirrors chargers to somebody else, who may answer them. A host registers one where it wants that; without it nothing is mirrored.</summary>
public interface IOcppTap
{
    /// <summary>A charger has connected.</summary>
    /// <param name="charger">Who it is.</param>
    /// <returns>Its mirror, disposed of when the line ends; none where it is not mirrored.</returns>
    ITappedLine? Connect(TappedCharger charger);
}
