using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>How one version of OCPP says what happens at a charger and understands what it is told.</summary>
interface IDialect : IStationReport
{
    /// <summary>Introduces the charger. Returns the verdict and the interval that came with it.</summary>
    Task<(Registration Verdict, TimeSpan Interval)> BootAsync(CancellationToken ct);

    /// <summary>The charger has just been accepted after a start: everything is news.</summary>
    void ReportAll();

    /// <summary>The line is back: what changed meanwhile is news.</summary>
    void ReportChanges();

    Task HeartbeatAsync(CancellationToken ct);

    /// <summary>What is wrong with an answer of the central system; nothing for a good one.</summary>
    string? WhatIsWrongWith(string action, JsonObject answer);

    /// <summary>Does what a command asks and says what to answer.</summary>
    /// <exception cref="CallErrorException">It is to be answered with a CALLERROR.</exception>
    Answer Handle(ReceivedCommand command);
}
