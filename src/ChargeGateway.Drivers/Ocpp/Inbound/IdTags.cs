using ChargeGateway.Core.Tags;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>Tells a charger what was decided about an id tag (OCPP 1.6 edition 2, 7.27).</summary>
static class IdTags
{
    const int LongestParent = 20;

    public static IdTagInfo Info(TagDecision decision) => new()
    {
        Status = decision.Status.ToString(),
        ExpiryDate = decision.Tag?.Expires,
        ParentIdTag = decision.Tag?.Parent is { Length: > 0 and <= LongestParent } parent ? parent : null,
    };
}
