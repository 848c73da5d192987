using System.Diagnostics;
using System.Reflection;
using ChargeGateway.Apis.Balanz.Logs;
using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.System;

/// <summary>The gateway's version, and how much there is of what.</summary>
static class GetStatus
{
    static readonly string Version =
        typeof(GetStatus).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    static readonly DateTimeOffset Started = Process.GetCurrentProcess().StartTime;

    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var context = call.Context;
        return Answer.Of(new StatusShape(
            Version,
            LocalTime.Text(Started, context.Time),
            context.Tags.All.Count,
            context.Groups.All.Count,
            context.Directory.All.Count,
            await context.Sessions.CountAsync(ct).ConfigureAwait(false),
            context.Levels.Components.ToDictionary(part => part.Name.ToLowerInvariant(), part => LogLevels.Name(part.Level))));
    }
}
