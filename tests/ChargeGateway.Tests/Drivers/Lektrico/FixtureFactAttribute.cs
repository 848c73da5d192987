namespace ChargeGateway.Tests.Drivers.Lektrico;

/// <summary>A test that needs the recorded payloads and is skipped, visibly, without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class FixtureFactAttribute : FactAttribute
{
    public FixtureFactAttribute() =>
        Skip = Fixtures.Root is null ? "The recorded payloads (shared/fixtures) are not on this machine: nothing was compared with them." : null;
}
