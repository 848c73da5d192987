using System.Text.Json;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>The routes that wait for the charger's answer.</summary>
static class SynchronousRoutes
{
    const int ChargerPlace = 2;
    const int ConnectorPlace = 4;
    const int MostKeys = 500;
    const int MostChanges = 50;

    public static void MapSynchronous(this RouteGroupBuilder group)
    {
        group.RequireRole(Role.Control).Waits();
        group.MapPost("/get_configuration", PostGetConfigurationAsync).Repeatable().DescribeGetConfiguration()
            .Takes(typeof(GetConfigurationBody), isOptional: true)
            .Asks(new GetConfigurationBody { Keys = ["HeartbeatInterval", "Foo"] });
        group.MapGet("/get_configuration", GetConfigurationAsync).DescribeGetConfiguration()
            .Names("keys", "The keys, with commas between; none means all", "HeartbeatInterval,Foo");
        group.MapPost("/change_configurations", ChangeConfigurationsAsync).Repeatable().DescribeChangeConfigurations();
        group.MapPut("/change_configurations", ChangeConfigurationsAsync).DescribeChangeConfigurations();
        group.MapPost("/reset", ResetAsync).Repeatable().DescribeReset();
        group.MapPost("/unlock_connector/{cpConnectorUuid}", UnlockAsync).Repeatable().DescribeUnlock();
    }

    static async Task<Ok<ConfigurationAnswer>> PostGetConfigurationAsync(string cpId, HttpContext context, RemoteChargers chargers)
    {
        var charger = chargers.InPath(context, ChargerPlace);
        var body = await RequestBody.ReadAsync<GetConfigurationBody>(context);
        return await ReadAsync(context, charger, body.Keys ?? []);
    }

    static Task<Ok<ConfigurationAnswer>> GetConfigurationAsync(string cpId, string? keys, HttpContext context, RemoteChargers chargers)
    {
        var charger = chargers.InPath(context, ChargerPlace);
        return ReadAsync(context, charger, (keys ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    static async Task<Ok<ConfigurationAnswer>> ReadAsync(HttpContext context, Charger charger, IReadOnlyList<string> keys)
    {
        if (keys.Any(string.IsNullOrEmpty)) throw new BadHttpRequestException("keys has an empty entry.");
        var wanted = keys.Distinct(StringComparer.Ordinal).ToArray();
        if (wanted.Length > MostKeys) throw new BadHttpRequestException($"keys has {wanted.Length} entries; at most {MostKeys} are taken.");
        var services = context.RequestServices;
        services.GetRequiredService<ChargerAccess>().Demand(context.User, charger, new GetConfiguration(wanted));
        using var request = services.GetRequiredService<CommandSlots>().Begin(context);
        var reply = await services.GetRequiredService<ConfigurationReader>().ReadAsync(request, charger.Id, wanted);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        return TypedResults.Ok(
            new ConfigurationAnswer(charger.Id, reply.Keys, reply.UnknownKeys, reply.ResultAvailable, reply.ResultAvailable && reply.IsComplete, now));
    }

    static async Task<Ok<ChangeConfigurationsAnswer>> ChangeConfigurationsAsync(
        string cpId, HttpContext context, RemoteChargers chargers, ChargerAccess access, CommandSlots slots)
    {
        var charger = chargers.InPath(context, ChargerPlace);
        var body = await ReadChangesAsync(context);
        var commands = Commands(body.Configurations ?? []);
        foreach (var command in commands) access.Demand(context.User, charger, command);
        using var request = slots.Begin(context);
        return TypedResults.Ok(await ConfigurationChanges.RunAsync(request, charger.Id, commands, body.StopOnError));
    }

    /// <summary>A bare array is taken too.</summary>
    static async Task<ChangeConfigurationsBody> ReadChangesAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context) is not { } json) return new ChangeConfigurationsBody();
        return json.ValueKind == JsonValueKind.Array
            ? new ChangeConfigurationsBody { Configurations = RequestBody.Bind<List<ConfigurationChange>>(context, json) }
            : RequestBody.Bind<ChangeConfigurationsBody>(context, json);
    }

    static List<ChangeConfiguration> Commands(IReadOnlyList<ConfigurationChange> changes)
    {
        if (changes.Count is 0 or > MostChanges)
            throw new BadHttpRequestException($"configurations has {changes.Count} entries; 1 to {MostChanges} are taken, each with key and value.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, change) in changes.Index())
        {
            if (string.IsNullOrEmpty(change?.Key)) throw new BadHttpRequestException($"configurations[{index}].key is missing.");
            if (change.Value is null) throw new BadHttpRequestException($"configurations[{index}].value is missing; an empty text is taken.");
            if (!seen.Add(change.Key)) throw new BadHttpRequestException($"configurations[{index}].key {change.Key} stands there twice.");
        }

        return [.. changes.Select(change => new ChangeConfiguration(change.Key!, change.Value!))];
    }

    static async Task<Ok<ResetAnswer>> ResetAsync(string cpId, HttpContext context, RemoteChargers chargers, ChargerAccess access, CommandSlots slots)
    {
        var charger = chargers.InPath(context, ChargerPlace);
        var command = new Reset(Type((await RequestBody.ReadAsync<ResetBody>(context)).Type));
        access.Demand(context.User, charger, command);
        using var request = slots.Begin(context);
        var reply = await request.SendAsync(charger.Id, command);
        return TypedResults.Ok(new ResetAnswer(charger.Id, reply.ResultAvailable ? reply.Status : null, reply.ResultAvailable));
    }

    static ResetType Type(string? text) => text?.ToUpperInvariant() switch
    {
        "SOFT" or "ONIDLE" => ResetType.Soft,
        "HARD" or "IMMEDIATE" => ResetType.Hard,
        null => throw new BadHttpRequestException("type is missing; it is Hard or Soft."),
        _ => throw new BadHttpRequestException($"type is {text}; it is Hard or Soft."),
    };

    static async Task<Ok<UnlockAnswer>> UnlockAsync(
        string cpId, string cpConnectorUuid, HttpContext context, RemoteChargers chargers, ChargerAccess access, CommandSlots slots)
    {
        var charger = chargers.InPath(context, ChargerPlace);
        var connector = chargers.Connector(charger, RemotePath.Part(context, ConnectorPlace));
        _ = await RequestBody.ReadAsync<NoFields>(context);
        var command = new UnlockConnector(connector);
        access.Demand(context.User, charger, command);
        using var request = slots.Begin(context);
        var reply = await request.SendAsync(charger.Id, command);
        var status = reply.ResultAvailable ? reply.Status : null;
        return TypedResults.Ok(new UnlockAnswer(charger.Id, ConnectorUuid.Of(charger.Id, connector), connector, status, reply.ResultAvailable));
    }
}
