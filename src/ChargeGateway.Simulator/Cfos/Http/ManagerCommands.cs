using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Cfos.Http;

/// <summary>The commands of the charging manager.</summary>
/// <param name="cfos">The wallbox.</param>
/// <param name="options">What it is like.</param>
sealed class ManagerCommands(VirtualCfos cfos, VirtualCfosOptions options)
{
    const string UnknownDevice = "unknown device";

    static readonly FrozenSet<string> Free =
        new[] { "modbus", "get_dev_info", "get_params", "get_dev_types", "enter_rfid", "soft_meter", "get_user" }.ToFrozenSet();

    readonly Dictionary<string, JsonObject> users = new()
    {
        ["2167520770"] = new JsonObject { ["id"] = "2167520770", ["name"] = "wusel", ["display"] = true, ["dev_ids"] = new JsonArray("E1") },
    };

    long softMeter;

    public static bool NeedsPassword(string cmd) => !Free.Contains(cmd);

    public CfosReply Run(string cmd, IReadOnlyDictionary<string, string> query, JsonNode? body) => cmd switch
    {
        "get_dev_info" => new CfosReply(new DevInfo(cfos, options).All()),
        "get_params" => new CfosReply(new DevInfo(cfos, options).Params()),
        "get_dev_types" => new CfosReply(new JsonObject { ["evse_powerbrain"] = "cFos Power Brain", ["evse_ajax"] = "HTTP input" }),
        "set_params" => SetParams(body),
        "modbus" => Registers(query),
        "enter_rfid" => EnterRfid(query),
        "override_device" => Override(query),
        "soft_meter" => SoftMeter(query),
        "set_ajax_meter" => Feed("M", query, body),
        "set_ajax_evse" => Feed("E", query, body),
        "get_users" => new CfosReply(new JsonArray([.. users.Values.Select(user => user.DeepClone())])),
        "get_user" => users.TryGetValue(query.GetValueOrDefault("id", ""), out var user)
            ? new CfosReply(user.DeepClone())
            : CfosReply.Fail("unknown user"),
        "set_user" => SetUser(body),
        "get_new_user_id" => new CfosReply("4017520771"),
        "change_admin_pwd" => ChangePassword(query),
        "del_device" or "reset_device" => IsDevice(query) ? CfosReply.Ok : CfosReply.Fail(UnknownDevice),
        "accept_license" or "set_diag_logging" => CfosReply.Ok,
        _ => CfosReply.Fail("unknown command"),
    };

    CfosReply Registers(IReadOnlyDictionary<string, string> query) => query.GetValueOrDefault("device", "evse") switch
    {
        "evse" => cfos.Evse.Serve(bank => new RegisterCommand(bank, query, cfos.Evse.Written).Run()),
        "meter1" => cfos.Meter1.Serve(bank => new RegisterCommand(bank, query, _ => { }).Run()),
        "meter2" => cfos.Meter2.Serve(bank => new RegisterCommand(bank, query, _ => { }).Run()),
        _ => CfosReply.Fail(UnknownDevice),
    };

    CfosReply SetParams(JsonNode? body)
    {
        if (body is not JsonObject settings) return CfosReply.Fail("bad json");
        foreach (var (name, value) in settings) cfos.Settings[name] = value?.DeepClone();
        return CfosReply.Ok;
    }

    CfosReply EnterRfid(IReadOnlyDictionary<string, string> query)
    {
        if (!query.TryGetValue("rfid", out var rfid) || rfid.Length == 0) return CfosReply.Fail("bad rfid");
        if (query.ContainsKey("dev_id") && !IsDevice(query)) return CfosReply.Fail(UnknownDevice);
        cfos.Rfids.Enqueue(rfid);
        if (query.GetValueOrDefault("dev_id", "E1") == "E1") cfos.Evse.HoldRfid(rfid);
        return CfosReply.Ok;
    }

    CfosReply Override(IReadOnlyDictionary<string, string> query)
    {
        if (!IsDevice(query)) return CfosReply.Fail(UnknownDevice);
        var flags = query.GetValueOrDefault("flags", "");
        int? milliamps = int.TryParse(query.GetValueOrDefault("mamps"), CultureInfo.InvariantCulture, out var number) ? number : null;
        cfos.Overrides.Enqueue($"{query["dev_id"]} {flags} {milliamps}".Trim());
        if (query["dev_id"] == "E2") cfos.Managed.Override(flags, milliamps);
        return CfosReply.Ok;
    }

    CfosReply SoftMeter(IReadOnlyDictionary<string, string> query)
    {
        if (!IsDevice(query)) return CfosReply.Fail(UnknownDevice);
        var before = softMeter;
        if (query.TryGetValue("val", out var text)) softMeter = long.Parse(text, CultureInfo.InvariantCulture);
        return new CfosReply(before);
    }

    CfosReply Feed(string kind, IReadOnlyDictionary<string, string> query, JsonNode? body)
    {
        if (!query.GetValueOrDefault("dev_id", "").StartsWith(kind, StringComparison.Ordinal)) return CfosReply.Fail(UnknownDevice);
        var fed = body as JsonObject ?? [];
        foreach (var (name, value) in query.Where(p => p.Key is not ("cmd" or "dev_id"))) fed[name] = value;
        if (kind == "M")
        {
            cfos.FedMeter = fed;
            return CfosReply.Ok;
        }

        cfos.FedEvse = fed;
        var order = cfos.Order;
        return new CfosReply(new JsonObject
        {
            ["device_enabled"] = true,
            ["charging_enabled"] = order.Allowed,
            ["paused"] = order.Paused,
            ["charging_current"] = order.Milliamps,
        });
    }

    CfosReply SetUser(JsonNode? body)
    {
        if (body is not JsonObject user || user["id"]?.GetValue<string>() is not { } id) return CfosReply.Fail("bad user");
        users[id] = (JsonObject)user.DeepClone();
        return CfosReply.Ok;
    }

    CfosReply ChangePassword(IReadOnlyDictionary<string, string> query)
    {
        if (query.GetValueOrDefault("old_pwd", "") != (cfos.Password ?? "")) return CfosReply.Fail("wrong password");
        cfos.Password = query.GetValueOrDefault("new_pwd");
        return CfosReply.Ok;
    }

    static bool IsDevice(IReadOnlyDictionary<string, string> query) =>
        query.GetValueOrDefault("dev_id") is "E1" or "E2" or "E3" or "M1" or "M2" or "M3";
}
