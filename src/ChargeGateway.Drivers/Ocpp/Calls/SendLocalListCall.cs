using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.15; OCPP 2.0.1 part 2, D01.</summary>
static class SendLocalListCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, SendLocalList command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, SendLocalList command, CancellationToken ct)
    {
        var request = new SendLocalListRequest
        {
            ListVersion = command.ListVersion,
            UpdateType = command.UpdateType.ToString(),
            LocalAuthorizationList = command.Entries?.Select(Entry).ToList(),
        };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }

    static async Task<Reply> SendV2Async(OcppChargePoint charger, SendLocalList command, CancellationToken ct)
    {
        var request = new V2.SendLocalListRequest
        {
            VersionNumber = command.ListVersion,
            UpdateType = command.UpdateType.ToString(),
            LocalAuthorizationList = command.Entries is { Count: > 0 } entries ? entries.Select(EntryV2).ToList() : null,
        };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }

    static AuthorizationData Entry(LocalListEntry entry) => new()
    {
        IdTag = entry.IdTag,
        IdTagInfo = entry.Status is null
            ? null
            : new IdTagInfo { Status = entry.Status, ExpiryDate = entry.ExpiryDate, ParentIdTag = entry.ParentIdTag },
    };

    static V2.AuthorizationData EntryV2(LocalListEntry entry) => new()
    {
        IdToken = TokenOf.Tag(entry.IdTag),
        IdTokenInfo = entry.Status is null
            ? null
            : new V2.IdTokenInfo
            {
                Status = entry.Status,
                CacheExpiryDateTime = entry.ExpiryDate,
                GroupIdToken = entry.ParentIdTag is { } parent ? TokenOf.Group(parent) : null,
            },
    };
}
