namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>A test that needs the recorded answers and is skipped without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class FixtureFactAttribute : FactAttribute
{
    public FixtureFactAttribute() => Skip = Fixtures.SkipReason;
}
