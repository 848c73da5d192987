using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// OCPP 2.0.1 part 2, M01, M02 and M06, and 2.1 part 2, M07: questions that only the provider of a car's contract can answer. The gateway has no
/// way to one; it says that it failed, so that the charger goes on without.
/// </summary>
static class CertificateQuestions
{
    const string Failed = "Failed";

    public static object Handle(InboundCall call, Get15118EVCertificateRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new Get15118EVCertificateResponse { Status = Failed, ExiResponse = "" };
    }

    public static object Handle(InboundCall call, GetCertificateStatusRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new GetCertificateStatusResponse { Status = Failed };
    }

    public static object Handle(InboundCall call, GetCertificateChainStatusRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        var states = (request.CertificateStatusRequests ?? [])
            .Where(asked => asked is { CertificateHashData: not null, Source: not null } && MessageCheck.Check(asked, call.Charger.Version).Count == 0)
            .Select(asked => new CertificateStatus
            {
                CertificateHashData = asked.CertificateHashData!,
                Source = asked.Source!,
                Status = Failed,
                NextUpdate = call.Context.Now.AddDays(1),
            })
            .Take(4)
            .ToList();
        return states.Count > 0
            ? new GetCertificateChainStatusResponse { CertificateStatus = states }
            : throw new MessageException(OcppErrorCode.OccurrenceConstraintViolation, "certificateStatusRequests has no certificate");
    }
}
