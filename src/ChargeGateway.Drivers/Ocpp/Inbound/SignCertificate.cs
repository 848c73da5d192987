using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 security whitepaper, A02: the request is taken, the signed certificate follows as a CALL of the gateway's own.</summary>
static class SignCertificate
{
    public static object Handle(InboundCall call, SignCertificateRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        _ = call.Charger.InBackgroundAsync("signing its certificate", ct => AnswerAsync(call.Charger, request.Csr!, ct));
        return new SignCertificateResponse { Status = "Accepted" };
    }

    static async Task AnswerAsync(OcppChargePoint charger, string csr, CancellationToken ct)
    {
        var chain = await charger.Context.Certificates.SignAsync(charger.Id, csr, ct).ConfigureAwait(false);
        var answer = await charger.CallAsync(new CertificateSignedRequest { CertificateChain = chain }, ct).ConfigureAwait(false);
        if (answer.Status != "Accepted") charger.OnDeviation("refused the certificate that it asked for");
    }
}
