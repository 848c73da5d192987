using System.Text.Json.Serialization;
using ChargeGateway.Apis.Balanz.Commands;
using ChargeGateway.Apis.Balanz.Shapes;

namespace ChargeGateway.Apis.Balanz.Wire;

/// <summary>The shapes of this dialect in JSON: names in snake_case, nulls written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(StatusWord))]
[JsonSerializable(typeof(Login.Welcome))]
[JsonSerializable(typeof(StatusShape))]
[JsonSerializable(typeof(List<ChargerShape>))]
[JsonSerializable(typeof(List<GroupShape>))]
[JsonSerializable(typeof(List<TagShape>))]
[JsonSerializable(typeof(List<UserShape>))]
[JsonSerializable(typeof(List<FirmwareShape>))]
[JsonSerializable(typeof(List<SessionShape>))]
[JsonSerializable(typeof(LogsShape))]
[JsonSerializable(typeof(DrawingShape))]
[JsonSerializable(typeof(ConfigurationShape))]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>))]
sealed partial class BalanzJson : JsonSerializerContext;
