using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 2.1 part 2, C26: the gateway settles no payments and cannot say whose number it is.</summary>
static class VatNumbers
{
    const int Longest = 20;

    public static object Handle(InboundCall call, VatNumberValidationRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new VatNumberValidationResponse { VatNumber = Cut(request.VatNumber ?? ""), Status = "Rejected" };
    }

    static string Cut(string number) => string.Concat(number.EnumerateRunes().Take(Longest));
}
