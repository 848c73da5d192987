namespace ChargeGateway.Errors;

/// <summary>A request that cannot be done, told to the caller as that problem.</summary>
/// <param name="kind">What it is.</param>
/// <param name="detail">What was asked, why not, what to do.</param>
/// <param name="charger">The charger that it is about.</param>
sealed class ProblemException(ProblemKind kind, string detail, string? charger = null) : Exception(detail)
{
    public ProblemKind Kind { get; } = kind;

    public string? Charger { get; } = charger;
}
