using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// OCPP 1.6 security whitepaper, A02; OCPP 2.0.1 part 2, A02: a request that can be signed is accepted; the certificate follows the answer as a CALL of the gateway's
/// own. Certificates for the side of the car come from somebody else; a request for one is rejected.
/// </summary>
static class SignCertificate
{
    const string OwnCertificate = "ChargingStationCertificate";

    public static async ValueTask<object> HandleAsync(InboundCall call, SignCertificateRequest request, CancellationToken ct)
    {
        var charger = call.Charger;
        charger.Notify(call.Action, call.Payload);
        if (await SignAsync(call, request.Csr, ct).ConfigureAwait(false) is not { } chain) return new SignCertificateResponse { Status = "Rejected" };
        charger.AfterAnswer("bringing its certificate", bringing => BringAsync(charger, chain, bringing));
        return new SignCertificateResponse { Status = "Accepted" };
    }

    public static async ValueTask<object> HandleAsync(InboundCall call, V2.SignCertificateRequest request, CancellationToken ct)
    {
        var charger = call.Charger;
        charger.Notify(call.Action, call.Payload);
        var chain = request.CertificateType is null or OwnCertificate ? await SignAsync(call, request.Csr, ct).ConfigureAwait(false) : null;
        if (chain is null) return new V2.SignCertificateResponse { Status = "Rejected" };
        charger.AfterAnswer("bringing its certificate", bringing => BringAsync(charger, chain, request, bringing));
        return new V2.SignCertificateResponse { Status = "Accepted" };
    }

    static async Task<string?> SignAsync(InboundCall call, string? csr, CancellationToken ct)
    {
        try
        {
            return await call.Context.Certificates.SignAsync(call.Charger.Id, csr ?? "", ct).ConfigureAwait(false);
        }
        catch (FormatException wrong)
        {
            call.Charger.OnDeviation($"asked for a certificate in vain: {wrong.Message}");
            return null;
        }
    }

    static async Task BringAsync(OcppChargePoint charger, string chain, V2.SignCertificateRequest asked, CancellationToken ct)
    {
        var request = new V2.CertificateSignedRequest
        {
            CertificateChain = chain,
            CertificateType = asked.CertificateType,
            RequestId = charger.Version >= OcppVersion.V21 ? asked.RequestId : null,
        };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        Judge(charger, answer.Status);
    }

    static async Task BringAsync(OcppChargePoint charger, string chain, CancellationToken ct)
    {
        var answer = await charger.CallAsync(new CertificateSignedRequest { CertificateChain = chain }, ct).ConfigureAwait(false);
        Judge(charger, answer.Status);
    }

    static void Judge(OcppChargePoint charger, string? status)
    {
        if (status != "Accepted") charger.OnDeviation("refused the certificate that it asked for");
    }
}
