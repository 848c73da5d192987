using ChargeGateway.Core.State;

namespace ChargeGateway.Apis.Balanz.Model;

/// <summary>What a car takes: the current of the phase that carries the most.</summary>
static class Usage
{
    /// <returns>None where no phase was measured.</returns>
    public static decimal? Of(PhaseValues current)
    {
        decimal? most = null;
        foreach (var phase in (ReadOnlySpan<decimal?>)[current.L1, current.L2, current.L3])
            most = most is null || phase > most ? phase ?? most : most;
        return most;
    }
}
