namespace ChargeGateway.Tests.Schemas;

/// <summary>A test that needs the OCPP JSON schemas and is skipped without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute() => Skip = SchemaFolder.SkipReason;
}
