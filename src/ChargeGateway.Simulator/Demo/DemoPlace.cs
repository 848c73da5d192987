using ChargeGateway.Simulator.Ocpp;

namespace ChargeGateway.Simulator.Demo;

/// <summary>A charger of the demonstration.</summary>
sealed record DemoPlace(
    string Id, string Model, int Connectors, double MaxCurrent, int Phases, int FirstCar, OcppVersion Version = OcppVersion.V16);
