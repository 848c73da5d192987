using System.Text.Json.Serialization;
using ChargeGateway.RemoteCommands.CacheClears;
using ChargeGateway.RemoteCommands.Starts;
using ChargeGateway.RemoteCommands.Stops;

namespace ChargeGateway.RemoteCommands;

/// <summary>Remote commands as they stand in the store.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CacheClear))]
[JsonSerializable(typeof(RemoteStart))]
[JsonSerializable(typeof(RemoteStop))]
sealed partial class RemoteCommandDocuments : JsonSerializerContext;
