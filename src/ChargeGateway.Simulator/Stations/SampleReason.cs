namespace ChargeGateway.Simulator.Stations;

/// <summary>Why the meter was read.</summary>
enum SampleReason
{
    Periodic,
    Clock,
    Trigger,
    Begin,
    End,
}
