using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// OCPP 1.6 security whitepaper, A02: a request that can be signed is accepted; the certificate follows the answer as a CALL of the gateway's
/// own.
/// </summary>
static class SignCertificate
{
    public static async ValueTask<object> HandleAsync(InboundCall call, SignCertificateRequest request, CancellationToken ct)
    {
        var charger = call.Charger;
        charger.Notify(call.Action, call.Payload);
        try
        {
            var chain = await call.Context.Certificates.SignAsync(charger.Id, request.Csr!, ct).ConfigureAwait(false);
            charger.AfterAnswer("bringing its certificate", bringing => BringAsync(charger, chain, bringing));
            return new SignCertificateResponse { Status = "Accepted" };
        }
        catch (FormatException wrong)
        {
            charger.OnDeviation($"asked for a certificate in vain: {wrong.Message}");
            return new SignCertificateResponse { Status = "Rejected" };
        }
    }

    static async Task BringAsync(OcppChargePoint charger, string chain, CancellationToken ct)
    {
        var answer = await charger.CallAsync(new CertificateSignedRequest { CertificateChain = chain }, ct).ConfigureAwait(false);
        if (answer.Status != "Accepted") charger.OnDeviation("refused the certificate that it asked for");
    }
}
