namespace ChargeGateway.Tests.Balancing;

/// <summary>A test that needs the recorded balanz vectors.</summary>
sealed class VectorFactAttribute : FactAttribute
{
    public VectorFactAttribute() => Skip = Vectors.SkipReason;
}
