namespace ChargeGateway.Tests.Running;

/// <summary>A test that needs programs which not every machine has; without them it is skipped and says so.</summary>
sealed class NeedsFactAttribute : FactAttribute
{
    public NeedsFactAttribute(params string[] programs) => Skip = Programs.Missing(programs);
}
