using System.Text.Json.Serialization;

namespace ChargeGateway.Idempotency;

/// <summary>The headers of an answer as they are kept.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
sealed partial class IdempotencyJson : JsonSerializerContext;
