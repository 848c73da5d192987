using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.1.</summary>
static class Authorize
{
    public static object Handle(InboundCall call, AuthorizeRequest request) =>
        new AuthorizeResponse { IdTagInfo = IdTags.Info(call.Context.Tags.Decide(request.IdTag ?? "")) };
}
