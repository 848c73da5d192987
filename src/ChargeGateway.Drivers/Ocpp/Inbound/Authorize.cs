using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// OCPP 1.6 edition 2, 4.1; OCPP 2.0.1 part 2, C01 to C07. The gateway looks at no car's contract certificate; where one is shown, it says so.
/// </summary>
static class Authorize
{
    public static object Handle(InboundCall call, AuthorizeRequest request) =>
        new AuthorizeResponse { IdTagInfo = IdTags.Info(call.Context.Tags.Decide(request.IdTag ?? "")) };

    public static object Handle(InboundCall call, V2.AuthorizeRequest request)
    {
        var showsCertificate = request.Certificate is not null || request.Iso15118CertificateHashData is { Count: > 0 };
        return new V2.AuthorizeResponse
        {
            IdTokenInfo = IdTokens.Info(IdTokens.Decide(call, request.IdToken)),
            CertificateStatus = showsCertificate ? "NoCertificateAvailable" : null,
        };
    }
}
