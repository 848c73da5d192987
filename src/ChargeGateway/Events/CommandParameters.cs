using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ChargeGateway.Apis.V1;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Events;

/// <summary>A command's parameters as JSON, those that are there, secrets masked.</summary>
static class CommandParameters
{
    static readonly ConcurrentDictionary<Type, bool> Plain = new();

    static JsonSerializerOptions Given => field ??= new JsonSerializerOptions(V1Json.Writing) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>For those who look closer.</summary>
    public static JsonObject Of(Command command)
    {
        var parameters = JsonSerializer.SerializeToNode(command, command.GetType(), V1Json.Writing)!.AsObject();
        foreach (var name in parameters.Where(field => field.Value is null).Select(field => field.Key).ToList()) parameters.Remove(name);
        SecretMask.Apply(parameters);
        return parameters;
    }

    /// <summary>As text. Where a command has nothing but numbers and words from lists, nothing has to be looked for.</summary>
    public static string Text(Command command)
    {
        var type = command.GetType();
        return Plain.GetOrAdd(type, IsPlain) ? JsonSerializer.Serialize(command, type, Given) : Of(command).ToJsonString();
    }

    static bool IsPlain(Type type) => Array.TrueForAll(type.GetProperties(), property =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var kind && (kind.IsPrimitive || kind.IsEnum || kind == typeof(decimal)));
}
