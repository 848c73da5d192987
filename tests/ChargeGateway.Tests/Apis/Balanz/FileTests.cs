using ChargeGateway.Apis.Balanz.Files;
using ChargeGateway.Hosting;
using ChargeGateway.Storage.Chargers;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>balanz's files: taken over, written, and taken over again.</summary>
public sealed class FileTests : IDisposable
{
    const string AuthSha = "5c1c3c5d5b52c0a7b1d4b1b6b8d0d9f6e0f6f9b8a9b7c6d5e4f3a2b1c0d9e8f7";

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chargegateway-files-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_is_written_is_what_was_taken_over()
    {
        var from = folder.CreateSubdirectory("from");
        Write(from, "groups.csv", "group_id,description,max_allocation", "G,\"Garage, big\",00:00-11:59>0=20:3=30;12:00-23:59>0=10", "Default,Others,");
        Write(from, "chargers.csv", "charger_id,alias,group_id,no_connectors,priority,description,conn_max,auth_sha", $"a,A,G,2,3,\"an \"\"A\"\"\",7.5,{AuthSha}", "b,B,Default,1,1,,32.0,");
        Write(from, "firmware.csv", "firmware_id,charge_point_vendor,charge_point_model,firmware_version,meter_type,url,upgrade_from_versions", "f,V,M.*,2.0,,http://x,1");
        Write(from, "tags.csv", "id_tag,user_name,parent_id_tag,description,status,priority", "AA11,Ann,ACME,hers,Activated,4", "BB22,Bob,,,Blocked,");
        Write(from, "users.csv", "user_id,user_type,description,auth_sha", "u,Admin,first,d82494f05d6917ba02f7aaa29689ccb444bb73f20380876cb05d1f37537b7892");
        Write(
            from,
            "sessions.csv",
            "session_id,charger_id,charger_alias,group_id,id_tag,user_name,stop_id_tag,start_time,end_time,duration,energy,stop_reason,history",
            "a-2025-06-01-10:00:00,a,Old,Then,AA11,Ann,AA11,2025-06-01 10:00:00,2025-06-01 12:30:01,02:30:01,12.345,Local,2025-06-01 10:00:00=6A/;2025-06-01 10:05:00=/5.5A;2025-06-01 12:30:01=0A/0A");

        await using var gateway = await TestGateway.StartAsync();
        for (var i = 0; i < 2; i++)
        {
            (await gateway.Get<FileImport>().RunAsync(from.FullName, default)).ShouldBe("2 groups, 2 chargers, 2 tags, 1 users, 1 firmware entries, 1 sessions");
            var to = folder.CreateSubdirectory("to" + i);
            await gateway.Get<FileExport>().RunAsync(to.FullName, default);
            foreach (var file in from.EnumerateFiles())
                (await File.ReadAllTextAsync(Path.Combine(to.FullName, file.Name))).ShouldBe(await File.ReadAllTextAsync(file.FullName), file.Name);
        }

        await using var client = await BalanzClient.LogInAsync(gateway, "adminadmin");
        var session = (await client.OkAsync("GetSessions")).EnumerateArray().ShouldHaveSingleItem();
        session.GetProperty("charger_alias").GetString().ShouldBe("Old", "as it was then");
        session.GetProperty("charging_history").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task A_chargers_password_of_balanz_lets_it_in()
    {
        var header = RawCharger.Basic("a", "0123456789abcdef");
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(header)));
        Write(folder, "chargers.csv", "charger_id,alias,group_id,no_connectors,priority,description,conn_max,auth_sha", $"a,A,Default,1,1,,32.0,{sha}");
        await using var gateway = await TestGateway.StartAsync();
        await gateway.Get<FileImport>().RunAsync(folder.FullName, default);
        await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(gateway, "a"));
        await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(gateway, "a", RawCharger.Basic("a", "0123456789abcdeg")));
        await using var line = await RawCharger.ConnectAsync(gateway, "a", header);
    }

    [Theory]
    [InlineData("groups.csv", "group_id,description,max_allocation", "G,,always", "'always'")]
    [InlineData("chargers.csv", "charger_id,alias,group_id,no_connectors,priority,description,conn_max,auth_sha", "a,A,none,1,1,,32.0,", "'none'")]
    [InlineData("chargers.csv", "charger_id,alias,group_id,no_connectors,priority,description,conn_max,auth_sha", "a,A,Default,one,1,,32.0,", "line 2")]
    [InlineData("tags.csv", "id_tag", "A", "tags.csv")]
    [InlineData("other.csv", "x", "y", "none of balanz's files")]
    public async Task A_file_that_cannot_be_used_changes_nothing_and_says_why(string name, string header, string line, string complaint)
    {
        Write(folder, "users.csv", "user_id,user_type,description,auth_sha", "u,Admin,,d82494f05d6917ba02f7aaa29689ccb444bb73f20380876cb05d1f37537b7892");
        if (name == "other.csv") File.Delete(Path.Combine(folder.FullName, "users.csv"));
        Write(folder, name, header, line);
        await using var gateway = await TestGateway.StartAsync();
        var wrong = await Should.ThrowAsync<FormatException>(() => gateway.Get<FileImport>().RunAsync(folder.FullName, default));
        wrong.Message.ShouldContain(complaint);
        gateway.Get<ChargerDirectory>().All.ShouldBeEmpty();
        await using var client = await BalanzClient.ConnectAsync(gateway);
        (await client.ErrorAsync("Login", """{"token":"adminadmin"}""")).ShouldBe("{InvalidLogin}");
    }

    [Fact]
    public async Task The_program_moves_in_and_out_instead_of_running()
    {
        var from = folder.CreateSubdirectory("from");
        var to = Path.Combine(folder.FullName, "to");
        string[] data = [$"--Gateway:DataDirectory={folder.CreateSubdirectory("data").FullName}", "--Serilog:MinimumLevel:Default=Fatal"];
        (await GatewayHost.RunAsync(["--import-balanz", from.FullName, .. data])).ShouldBe(2, "there is nothing");
        Write(from, "tags.csv", "id_tag,user_name,parent_id_tag,description,status,priority", "AA11,Ann,,,Activated,");
        (await GatewayHost.RunAsync([$"--import-balanz={from.FullName}", .. data])).ShouldBe(0);
        (await GatewayHost.RunAsync(["--export-balanz", to, .. data])).ShouldBe(0);
        (await File.ReadAllTextAsync(Path.Combine(to, "tags.csv"))).ShouldBe(await File.ReadAllTextAsync(Path.Combine(from.FullName, "tags.csv")));
        (await GatewayHost.RunAsync(["--export-balanz"])).ShouldBe(2);
    }

    [InstallationFact]
    public async Task A_real_installation_moves_in_and_out_again()
    {
        var real = InstallationFactAttribute.Folder!;
        await using var gateway = await TestGateway.StartAsync();
        await gateway.Get<FileImport>().RunAsync(real, default);
        await gateway.Get<FileExport>().RunAsync(folder.FullName, default);
        foreach (var file in (string[])["groups.csv", "chargers.csv", "tags.csv", "users.csv"])
        {
            var lines = File.ReadAllLines(Path.Combine(folder.FullName, file));
            lines.Order(StringComparer.Ordinal).ShouldBe(File.ReadAllLines(Path.Combine(real, file)).Order(StringComparer.Ordinal), file);
        }

        await using var client = await BalanzClient.LogInAsync(gateway, "adminadmin");
        (await client.OkAsync("GetChargers")).GetArrayLength().ShouldBe(23);
        (await client.OkAsync("GetChargers", """{"alias":"RR2-04"}"""))[0].GetProperty("conn_max").GetDecimal().ShouldBe(8);
    }

    static void Write(DirectoryInfo to, string name, params string[] lines) =>
        File.WriteAllText(Path.Combine(to.FullName, name), string.Join("\r\n", lines) + "\r\n");
}
