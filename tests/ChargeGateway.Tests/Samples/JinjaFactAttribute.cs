namespace ChargeGateway.Tests.Samples;

/// <summary>A test that renders templates of Home Assistant; without Jinja2 it is skipped and says so.</summary>
sealed class JinjaFactAttribute : FactAttribute
{
    public JinjaFactAttribute() => Skip = Jinja.SkipReason;
}
