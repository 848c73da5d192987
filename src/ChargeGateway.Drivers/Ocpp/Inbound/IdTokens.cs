using ChargeGateway.Core.Tags;
using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// Tokens of OCPP 2.x (part 2, C01 and 2.27, 2.28 of its data types): the same as id tags, whatever their type. A charge without authorization,
/// such as by a button, has no token; nobody can be refused it.
/// </summary>
static class IdTokens
{
    const string NoAuthorization = "NoAuthorization";
    const string GroupType = "Central";
    const int LongestGroup = 36;

    /// <summary>The id tag that the token stands for; none where it stands for nobody.</summary>
    public static string? Tag(IdToken? token) => token?.Type == NoAuthorization || string.IsNullOrEmpty(token?.Token) ? null : token.Token;

    public static TagDecision Decide(InboundCall call, IdToken? token) =>
        token?.Type == NoAuthorization ? new TagDecision(TagStatus.Accepted, null) : call.Context.Tags.Decide(Tag(token) ?? "");

    /// <summary>As <see cref="Decide"/>, for a charge that is about to begin.</summary>
    public static TagDecision DecideStart(InboundCall call, IdToken token, int connector) =>
        Tag(token) is { } tag ? call.Context.Tags.DecideStart(tag, call.Charger.Id, connector) : Decide(call, token);

    public static IdTokenInfo Info(TagDecision decision) => new()
    {
        Status = decision.Status.ToString(),
        CacheExpiryDateTime = decision.Tag?.Expires,
        GroupIdToken = decision.Tag?.Parent is { Length: > 0 and <= LongestGroup } parent ? new IdToken { Token = parent, Type = GroupType } : null,
    };
}
