using ChargeGateway.Apis.Balanz.Commands;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>Who may call what, for every command and every kind of user.</summary>
public class RoleTests : BalanzTests
{
    static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Status"] = ["GetGroups", "GetChargers"],
        ["Analysis"] = ["GetGroups", "GetChargers", "GetTags", "DrawAll", "GetSessions"],
        ["SessionPriority"] = ["GetGroups", "GetChargers", "SetChargePriority"],
        ["Tags"] = ["GetGroups", "GetChargers", "GetTags", "DrawAll", "GetSessions", "SetChargePriority", "CreateTag", "UpdateTag", "DeleteTag"],
    };

    static readonly string[] Documented =
    [
        "GetStatus", "GetConfig", "SetConfig", "SetLogLevel", "GetLogs", "DrawAll", "GetGroups", "ReloadGroups", "UpdateGroup", "SetBalanzState",
        "GetChargers", "ReloadChargers", "CreateCharger", "UpdateCharger", "DeleteCharger", "ResetChargerAuth", "GetTags", "ReloadTags", "CreateTag",
        "UpdateTag", "DeleteTag", "GetUsers", "CreateUser", "UpdateUser", "DeleteUser", "GetFirmware", "CreateFirmware", "ModifyFirmware",
        "DeleteFirmware", "ReloadFirmware", "GetSessions", "GetCSVSessions", "SetChargePriority", "ClearDefaultProfiles", "ClearDefaultProfile",
        "SetDefaultProfile", "SetTxProfile", "Reset", "RemoteStartTransaction", "RemoteStopTransaction", "GetConfiguration", "ChangeConfiguration",
        "TriggerMessage", "UpdateFirmware",
    ];

    [Fact]
    public async Task Every_command_is_for_those_users_that_the_original_allows()
    {
        CommandTable.All.Select(command => command.Name).ShouldBe(Documented, ignoreOrder: true);
        foreach (var (type, allowed) in Allowed)
        {
            await using var client = await ClientAsync(type);
            foreach (var command in Documented)
            {
                var answer = await client.RawAsync($$"""[2,"1","{{command}}",{}]""");
                var isRefused = answer[2].ToString().Contains("NotAuthorized", StringComparison.Ordinal);
                isRefused.ShouldBe(!allowed.Contains(command), $"{command} of {type}");
            }
        }
    }

    [Fact]
    public async Task Admins_may_call_all()
    {
        foreach (var command in Documented.Where(name => name != "DeleteUser"))
            (await Admin.RawAsync($$"""[2,"1","{{command}}",{}]"""))[2].ToString().ShouldNotContain("NotAuthorized");
    }

    [Fact]
    public async Task A_user_of_an_unknown_kind_gets_in_and_can_do_nothing()
    {
        await Admin.AcceptedAsync("CreateUser", """{"user_id":"odd","password":"x","user_type":"Chef"}""");
        await using var odd = await BalanzClient.ConnectAsync(Gateway);
        (await odd.OkAsync("Login", """{"token":"oddx"}""")).GetProperty("user_type").GetString().ShouldBe("Chef");
        (await odd.ErrorAsync("GetChargers")).ShouldBe("Unexpected Error");
    }
}
