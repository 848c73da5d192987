using System.Text.Json;

namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>set_params</c>: changes settings of the charging manager, or of one device as <c>{"devices": [{"dev_id": ...}]}</c>.</summary>
/// <param name="Params">What is changed, an object.</param>
sealed record SetParams(JsonElement Params) : CfosCommand
{
    public override CfosRequest ToRequest()
    {
        if (Params.ValueKind != JsonValueKind.Object || Params.GetPropertyCount() == 0)
            throw CfosException.Invalid("set_params needs an object with the settings to change.");
        if (Params.TryGetProperty("devices", out var devices) && (devices.ValueKind != JsonValueKind.Array || devices.GetArrayLength() != 1))
            throw CfosException.Invalid("set_params takes one device at a time.");
        return new CfosRequestBuilder("set_params").Post(Params).Build(CfosAnswerKind.Ok);
    }
}
