using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Apis.V1.Chargers;
using ChargeGateway.Apis.V1.Lists;
using ChargeGateway.Core;
using ChargeGateway.Core.Messages;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Messages;

/// <summary><c>/v1/chargers/{id}/messages</c>: what was said on a charger's line lately.</summary>
static class MessageRoutes
{
    public static void MapMessages(this IEndpointRouteBuilder app) => app.MapCharger("/messages")
        .MapGet("", (HttpContext context, MessageLog log, [AsParameters] Paging paging) => Get(context, log, paging))
        .RequireRole(Role.Control)
        .WithTags("Chargers")
        .WithName("listMessages")
        .WithSummary("Recent protocol messages of a charger")
        .WithDescription(
            "Newest first, in both directions, each request with its answer, secrets masked. In memory: the last "
            + "`Gateway:MessagesPerCharger` (100) and a quarter as many of what comes again and again, such as heartbeats and polls. "
            + "`format=ndjson` gives one JSON object a line.")
        .Lists<MessageView>(csv: false)
        .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.For(Failure.Unknown));

    static IResult Get(HttpContext context, MessageLog log, Paging paging)
    {
        var recent = log.Find(context.ChargerId())?.Recent ?? [];
        return ListResult.Of(context, paging.Take(context, recent.Reverse()).Select(View).ToArray());
    }

    static MessageView View(ProtocolExchange exchange) => new(
        exchange.At,
        exchange.FromCharger ? Asker.Charger : Asker.Gateway,
        exchange.Method,
        Content(exchange.Request, exchange.IsBinary),
        exchange.Answer is { } answer ? Content(answer, exchange.IsBinary) : null,
        exchange.IsError,
        exchange.Took,
        exchange.Failure,
        exchange.Deviations);

    static JsonNode? Content(ReadOnlyMemory<byte> bytes, bool isBinary)
    {
        if (bytes.IsEmpty) return null;
        if (isBinary) return Convert.ToHexStringLower(bytes.Span);
        try
        {
            var json = JsonNode.Parse(bytes.Span);
            SecretMask.Apply(json);
            return json;
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException or InvalidOperationException)
        {
            // What was cut off cannot be read, and so not be relied on to show no secret.
            if (bytes.Length == ChargerMessages.LongestMessage) return "(too long to be shown)";
            return SecretMask.Apply(Encoding.UTF8.GetString(bytes.Span));
        }
    }
}
