using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>Work that takes its time and tells step by step how far it is.</summary>
static class Job
{
    /// <summary>Goes through the steps. A newer job of the same kind ends it.</summary>
    public static async Task RunAsync(Dialect16 dialect, string action, int? requestId, string[] steps, CancellationToken ct)
    {
        for (var step = 0; step < steps.Length; step++)
        {
            if (step > 0 && dialect.Jobs.RequestOf(action) != requestId)
                return;
            await StepAsync(dialect, action, requestId, steps[step], ct);
        }
    }

    public static async Task StepAsync(Dialect16 dialect, string action, int? requestId, string status, CancellationToken ct)
    {
        dialect.Jobs.Note(action, status, requestId);
        dialect.Say(action, new JsonObject { ["status"] = status }.With("requestId", requestId));
        await Task.Delay(dialect.Charger.Options.WorkStep, dialect.Charger.Options.TimeProvider, ct);
    }
}
