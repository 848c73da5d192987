using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.15.</summary>
static class SendLocalListCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, SendLocalList command, CancellationToken ct)
    {
        var request = new SendLocalListRequest
        {
            ListVersion = command.ListVersion,
            UpdateType = command.UpdateType.ToString(),
            LocalAuthorizationList = command.Entries?.Select(Entry).ToList(),
        };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        return new Reply(answer.Status!);
    }

    static AuthorizationData Entry(LocalListEntry entry) => new()
    {
        IdTag = entry.IdTag,
        IdTagInfo = entry.Status is null
            ? null
            : new IdTagInfo { Status = entry.Status, ExpiryDate = entry.ExpiryDate, ParentIdTag = entry.ParentIdTag },
    };
}
