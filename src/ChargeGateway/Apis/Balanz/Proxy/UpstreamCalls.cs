using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>
/// Carries out what the other server wants of a charger. Charging profiles are the gateway's own business unless they are forwarded.
/// </summary>
sealed class UpstreamCalls(string chargePointId, IFleet fleet, TransactionMap transactions, ChargingCalls charging)
{
    const string Status = "status";
    const string TransactionId = "transactionId";

    /// <exception cref="ChargePointException">There is no answer.</exception>
    public async Task<JsonElement> RunAsync(string action, JsonElement request, CancellationToken ct)
    {
        if (action is "SetChargingProfile" or "ClearChargingProfile" && charging != ChargingCalls.Forward) return AnswerProfile(action);
        var payload = JsonObject.Create(request)!;
        if (action == "RemoteStartTransaction" && charging != ChargingCalls.Forward) payload.Remove("chargingProfile");
        var named = action switch
        {
            "RemoteStopTransaction" => payload,
            "SetChargingProfile" => payload["csChargingProfiles"] as JsonObject,
            _ => null,
        };
        if (named is not null && !await TranslateAsync(named, ct).ConfigureAwait(false)) return Word(Reply.Rejected);

        return await AskAsync(Command(action, payload), ct).ConfigureAwait(false);
    }

    /// <summary>What load balancing does not allow is rejected, as a charger would.</summary>
    async Task<JsonElement> AskAsync(Command command, CancellationToken ct)
    {
        try
        {
            var reply = await fleet.SendAsync(chargePointId, command, ct).ConfigureAwait(false);
            return reply is NativeReply native ? native.Result : Word(reply.Status);
        }
        catch (ChargePointException refused) when (refused.Failure == Failure.Conflict)
        {
            return Word(Reply.Rejected);
        }
    }

    /// <summary>A new password counts here as well, so it is not passed on as any other message.</summary>
    static Command Command(string action, JsonObject payload) =>
        action == nameof(ChangeConfiguration) && payload["key"] is JsonValue key && payload["value"] is JsonValue value
            ? new ChangeConfiguration(key.GetValue<string>(), value.GetValue<string>())
            : new Native(action, JsonElement.Parse(payload.ToJsonString()));

    JsonElement AnswerProfile(string action) => Word(charging == ChargingCalls.Accepted
        ? Reply.Accepted
        : action == "ClearChargingProfile" ? "Unknown" : Reply.Rejected);

    /// <returns>Whether the charge, where it names one, is known.</returns>
    async Task<bool> TranslateAsync(JsonObject payload, CancellationToken ct)
    {
        if (payload[TransactionId] is not JsonValue theirs) return true;
        if (await transactions.OwnAsync(theirs.GetValue<int>(), ct).ConfigureAwait(false) is not { } own) return false;
        payload[TransactionId] = own;
        return true;
    }

    static JsonElement Word(string status) => JsonElement.Parse(new JsonObject { [Status] = status }.ToJsonString());
}
