using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ChargeGateway.Apis.V1.Chargers;
using ChargeGateway.Apis.V1.Groups;
using ChargeGateway.Apis.V1.Keys;
using ChargeGateway.Apis.V1.Messages;
using ChargeGateway.Apis.V1.Operations;
using ChargeGateway.Apis.V1.Sessions;
using ChargeGateway.Apis.V1.Tags;
using ChargeGateway.Apis.V1.Webhooks;
using ChargeGateway.Auditing;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Metering;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.V1;

/// <summary>The shapes of <c>/v1</c> in JSON: camelCase, enumerations by name, times in UTC, durations in seconds.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PendingView[]))]
[JsonSerializable(typeof(ChargerBody))]
[JsonSerializable(typeof(ChargerView[]))]
[JsonSerializable(typeof(GroupBody))]
[JsonSerializable(typeof(IReadOnlyList<GroupView>))]
[JsonSerializable(typeof(MemberBody))]
[JsonSerializable(typeof(MessageView[]))]
[JsonSerializable(typeof(SessionView[]))]
[JsonSerializable(typeof(MeterValueView[]))]
[JsonSerializable(typeof(IReadOnlyList<MeterReading>))]
[JsonSerializable(typeof(TagView[]))]
[JsonSerializable(typeof(TagBody))]
[JsonSerializable(typeof(KeyView[]))]
[JsonSerializable(typeof(KeyBody))]
[JsonSerializable(typeof(NewKeyView))]
[JsonSerializable(typeof(WebhookView[]))]
[JsonSerializable(typeof(WebhookBody))]
[JsonSerializable(typeof(DeadLetterView[]))]
[JsonSerializable(typeof(AuditEntry[]))]
[JsonSerializable(typeof(ChargerEvent))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(Command))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(ChargingScheduleReply))]
[JsonSerializable(typeof(CompositeScheduleReply))]
[JsonSerializable(typeof(ConfigurationReply))]
[JsonSerializable(typeof(DataTransferReply))]
[JsonSerializable(typeof(DiagnosticsReply))]
[JsonSerializable(typeof(ErrorsReply))]
[JsonSerializable(typeof(LimitReply))]
[JsonSerializable(typeof(LocalListVersionReply))]
[JsonSerializable(typeof(NativeReply))]
[JsonSerializable(typeof(RefusedReply))]
[JsonSerializable(typeof(OperationView))]
sealed partial class V1Json : JsonSerializerContext
{
    /// <summary>For what is written.</summary>
    public static JsonSerializerOptions Writing => field ??= Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>For what is read: nothing that is not known, nothing missing, nothing null that may not be.</summary>
    public static JsonSerializerOptions Reading => field ??= Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        NumberHandling = JsonNumberHandling.Strict,
        AllowDuplicateProperties = false,
    });

    public static IServiceCollection Add(IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(http => Configure(http.SerializerOptions));

    static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new UtcTime());
        options.Converters.Add(new Seconds());
        options.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        options.TypeInfoResolverChain.Insert(0, Default);
        if (options.TypeInfoResolverChain.Count == 1) options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        return options;
    }
}
