using System.Text.Json;
using System.Text.Json.Serialization;
using ChargeGateway.Apis.RemoteCommands.Asynchronous;
using ChargeGateway.Apis.RemoteCommands.Synchronous;
using ChargeGateway.Apis.V1;

namespace ChargeGateway.Apis.RemoteCommands;

/// <summary>The shapes of this dialect in JSON: camelCase, what is not known is null.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CacheClearAnswer))]
[JsonSerializable(typeof(ChangeConfigurationsAnswer))]
[JsonSerializable(typeof(ChangeConfigurationsBody))]
[JsonSerializable(typeof(ConfigurationAnswer))]
[JsonSerializable(typeof(ConnectorLock))]
[JsonSerializable(typeof(ConnectorLockAnswer))]
[JsonSerializable(typeof(StoredConfigurationAnswer))]
[JsonSerializable(typeof(GetConfigurationBody))]
[JsonSerializable(typeof(RemoteStartAnswer))]
[JsonSerializable(typeof(RemoteStartBody))]
[JsonSerializable(typeof(RemoteStopAnswer))]
[JsonSerializable(typeof(RemoteStopBody))]
[JsonSerializable(typeof(ResetAnswer))]
[JsonSerializable(typeof(ResetBody))]
[JsonSerializable(typeof(UnlockAnswer))]
[JsonSerializable(typeof(NoFields))]
sealed partial class RemoteCommandsJson : JsonSerializerContext;
