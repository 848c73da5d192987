using System.Text.Json.Serialization;

namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A configuration key of a charger; one without a value has none.</summary>
sealed record ConfigurationKeyShape(
    string Key, bool Readonly, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Value);
