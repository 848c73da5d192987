using System.Text.Json;
using System.Text.Json.Serialization;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Apis.V1;

/// <summary>The shapes of <c>/v1</c> in JSON: camelCase, enumerations by name, times in UTC.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PendingCharger[]))]
sealed partial class V1Json : JsonSerializerContext
{
    public static IServiceCollection Add(IServiceCollection services) => services.ConfigureHttpJsonOptions(http =>
    {
        http.SerializerOptions.Converters.Add(new UtcTime());
        http.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        http.SerializerOptions.TypeInfoResolverChain.Insert(0, Default);
    });
}
