using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>SetNetworkProfile (OCPP 2.0.1 part 2, B09).</summary>
static class Networks
{
    public static Answer Set(Dialect2 dialect, JsonObject request)
    {
        var profile = request["connectionData"]!.AsObject();
        if (profile.Int("securityProfile") < dialect.Configuration.Number("SecurityCtrlr.SecurityProfile"))
            return Answers.Refused("NoSecurityDowngrade");
        if (!Uri.TryCreate(profile.Text("ocppCsmsUrl"), UriKind.Absolute, out var url) || url.Scheme is not ("ws" or "wss"))
            return Answers.Refused("InvalidURL");
        if (!dialect.Networks.Put(request.Int("configurationSlot")!.Value, profile))
            return Answers.Refused("InvalidConfSlot");
        return Answer.Status("Accepted");
    }
}
