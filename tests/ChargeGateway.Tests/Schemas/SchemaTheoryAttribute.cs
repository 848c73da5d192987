namespace ChargeGateway.Tests.Schemas;

/// <summary>A theory that needs the OCPP JSON schemas and is skipped without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class SchemaTheoryAttribute : TheoryAttribute
{
    public SchemaTheoryAttribute() => Skip = SchemaFolder.SkipReason;
}
