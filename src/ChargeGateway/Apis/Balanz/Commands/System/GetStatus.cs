using System.Diagnostics;
using System.Reflection;
using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.System;

/// <summary>The gateway's version, and how much there is of what.</summary>
static class GetStatus
{
    static readonly string Version =
        typeof(GetStatus).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    static readonly DateTimeOffset Started = Process.GetCurrentProcess().StartTime;

    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct) => Answer.Of(new StatusShape(
        Version,
        LocalTime.Text(Started, call.Context.Time),
        0,
        1,
        call.Context.Model.Chargers.Count(),
        0,
        new Dictionary<string, string>()));
}
