using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary>The commands by the name on the wire, read from JSON and checked.</summary>
static class CfosCommands
{
    static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new TextOrNumberConverter(), new FlagConverter() },
    };

    static readonly FrozenDictionary<string, Func<JsonElement, CfosCommand>> Known = new Dictionary<string, Func<JsonElement, CfosCommand>>
    {
        ["modbus"] = json => json.TryGetProperty("write", out _) ? Of<WriteRegisters>(json) : OfRead(json),
        ["get_dev_info"] = Of<GetDevInfo>,
        ["enter_rfid"] = Of<EnterRfid>,
        ["override_device"] = Of<OverrideDevice>,
        ["soft_meter"] = Of<SoftMeter>,
        ["set_ajax_meter"] = Of<SetAjaxMeter>,
        ["set_ajax_evse"] = Of<SetAjaxEvse>,
        ["get_params"] = Of<GetParams>,
        ["set_params"] = json => new SetParams(json),
        ["get_users"] = Of<GetUsers>,
        ["get_user"] = Of<GetUser>,
        ["set_user"] = json => new SetUser(json),
        ["accept_license"] = Of<AcceptLicense>,
        ["change_admin_pwd"] = Of<ChangeAdminPwd>,
        ["del_device"] = Of<DelDevice>,
        ["get_new_user_id"] = Of<GetNewUserId>,
        ["reset_device"] = Of<ResetDevice>,
        ["set_diag_logging"] = Of<SetDiagLogging>,
    }.ToFrozenDictionary();

    /// <summary>The commands that the gateway has rules for.</summary>
    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <summary>A command from its name and its parameters, an object.</summary>
    /// <exception cref="CfosException">A parameter is missing, unknown or of the wrong kind.</exception>
    public static CfosCommand Read(string cmd, JsonElement parameters)
    {
        if (parameters.ValueKind != JsonValueKind.Object)
            throw CfosException.Invalid($"the parameters of {cmd} are an object, not {parameters.ValueKind}.");
        try
        {
            return Known.TryGetValue(cmd, out var known) ? known(parameters) : new OtherCommand(cmd, parameters);
        }
        catch (JsonException wrong)
        {
            throw CfosException.Invalid($"{cmd}: {Reason(wrong)}");
        }
    }

    static TCommand Of<TCommand>(JsonElement json)
        where TCommand : CfosCommand => json.Deserialize<TCommand>(Strict)!;

    static ReadRegisters OfRead(JsonElement json)
    {
        var read = Of<ReadRegisters>(json);
        return read.Read.EndsWith('s') ? read with { Answer = CfosAnswerKind.Text } : read;
    }

    /// <summary>What is wrong, without the names of C# types and without the value, which may be a secret.</summary>
    static string Reason(JsonException wrong) => wrong.Path is { Length: > 2 } path
        ? $"the parameter {path.TrimStart('$', '.')} is not of the kind wanted or not known."
        : "a parameter is missing or not known.";
}
