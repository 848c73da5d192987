namespace ChargeGateway.Simulator.Ocpp.Work;

/// <summary>Work that takes its time and tells step by step how far it is.</summary>
sealed class Job(Dialect dialect, string action, int? requestId)
{
    readonly int ticket = dialect.Jobs.Begin(action, requestId);

    /// <summary>Goes through some steps. Returns false when a newer job of the same kind took over.</summary>
    public async Task<bool> StepAsync(CancellationToken ct, params string[] steps)
    {
        foreach (var step in steps)
        {
            if (dialect.Jobs.Step(action, ticket, step) is not { } report)
                return false;
            dialect.Say(action, report);
            await Task.Delay(dialect.Charger.Options.WorkStep, dialect.Charger.Options.TimeProvider, ct);
        }
        return true;
    }
}
