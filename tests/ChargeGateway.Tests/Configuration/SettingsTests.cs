using ChargeGateway.Configuration;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Security;
using Microsoft.Extensions.Configuration;

namespace ChargeGateway.Tests.Configuration;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Gateway:CommandTimeout", "abc", "Gateway:CommandTimeout is 'abc', expected a duration such as 00:00:30")]
    [InlineData("Gateway:CommandTimeout", "00:00:00", "Gateway:CommandTimeout is '00:00:00', expected a duration above zero")]
    [InlineData("Gateway:CommandTimeout", "30", "Gateway:CommandTimeout is '30.00:00:00', expected a duration above zero and up to one hour")]
    [InlineData("Gateway:CommandTimeout", "", "Gateway:CommandTimeout is '', expected a duration")]
    [InlineData("Gateway:CommandTimout", "00:00:10", "Gateway:CommandTimout is not a setting, expected one of: ApiKeys, Concurrent")]
    [InlineData("Gateway:ConcurrentCommands", "0", "Gateway:ConcurrentCommands is '0', expected a whole number from 1 to 10000")]
    [InlineData("Gateway:ConcurrentCommands", "10001", "expected a whole number from 1 to 10000")]
    [InlineData("Gateway:ConcurrentCommands", "ten", "Gateway:ConcurrentCommands is 'ten', expected a whole number")]
    [InlineData("Gateway:ConcurrentCommands", "99999999999", "Gateway:ConcurrentCommands is '99999999999', expected a whole number")]
    [InlineData("Gateway:ConcurrentCommands:0", "5", "Gateway:ConcurrentCommands is a section, expected a whole number")]
    [InlineData("Gateway:SampleRetention", "00:00:00", "Gateway:SampleRetention is '00:00:00'")]
    [InlineData("Gateway:DrainTimeout", "01:00:01", "Gateway:DrainTimeout is '01:00:01', expected a duration up to one hour")]
    [InlineData("Gateway:DataDirectory", " ", "Gateway:DataDirectory is ' ', expected the path of a directory")]
    [InlineData("Gateway:Chargers", "garage", "Gateway:Chargers is not a list")]
    [InlineData("Gateway:Chargers:0", "garage", "Gateway:Chargers:0 is a value, expected a section")]
    [InlineData("Gateway:Chargers:0:Name", "Garage", "Gateway:Chargers:0:Id is '', expected 1 to 48 characters")]
    [InlineData("Gateway:Chargers:0:Adress", "x", "Gateway:Chargers:0:Adress is not a setting, expected one of: Id, Uuid, Name, Driver, Address, Password")]
    [InlineData("Gateway:Tags:0:Id", "", "Gateway:Tags:0:Id is '', expected the id of the tag")]
    [InlineData("Gateway", "on", "Gateway is a value, expected a section")]
    [InlineData("Ocpp:HeartbeatInterval", "0", "Ocpp:HeartbeatInterval is '0', expected a whole number from 1 to 86400")]
    [InlineData("Ocpp:UnknownChargers", "Maybe", "Ocpp:UnknownChargers is 'Maybe', expected one of: Pending, Accept, Reject")]
    [InlineData("Ocpp:UnknownChargers", "2", "Ocpp:UnknownChargers is '2', expected one of: Pending, Accept, Reject")]
    [InlineData("Ocpp:DenyConcurrentTransactions", "perhaps", "Ocpp:DenyConcurrentTransactions is 'perhaps', expected true or false")]
    [InlineData("Ocpp:Paths:0", "OCPP", "Ocpp:Paths:0 is 'OCPP', expected a prefix that begins with a slash")]
    [InlineData("Ocpp:Paths:0", "/api/x", "Ocpp:Paths:0 is '/api/x', expected a prefix outside of /API")]
    [InlineData("Ocpp:Paths", "/OCPP", "Ocpp:Paths is not a list")]
    [InlineData("Ocpp:Versions:0", "1.5", "Ocpp:Versions:0 is '1.5', expected one of: 2.1, 2.0.1, 1.6")]
    [InlineData("Ocpp:MaxMessageSize", "10", "Ocpp:MaxMessageSize is '10', expected a whole number from 1024 to 16777216")]
    [InlineData("Ocpp:PingTimeout", "00:00:00", "Ocpp:PingTimeout is '00:00:00', expected a duration above zero")]
    [InlineData("Balancing:MinAllocation", "3", "Balancing:MinAllocation is '3', expected 6 to 1000 A")]
    [InlineData("Balancing:FallbackAllocation", "4", "Balancing:FallbackAllocation is '4', expected 0 or 6 to 1000 A")]
    [InlineData("Balancing:RunInterval", "often", "Balancing:RunInterval is 'often', expected a number")]
    [InlineData("Balancing:TimeZone", "Nowhere/Land", "Balancing:TimeZone is 'Nowhere/Land', expected a time zone of this system")]
    [InlineData("Balancing:run_interval", "5", "Balancing:run_interval is not a setting, expected one of: RunInterval, IntervalsFull")]
    [InlineData("Gateway:Groups:0:Id", "a/b", "Gateway:Groups:0:Id is 'a/b', expected 1 to 64 characters")]
    [InlineData("Gateway:Groups:0:MaxAllocation", "32", "Gateway:Groups:0:Id is ''")]
    [InlineData("Urls", "localhost:8080", "Urls is 'localhost:8080', expected addresses such as http://localhost:8080")]
    [InlineData("Urls", "http://localhost:99999", "Urls is 'http://localhost:99999'")]
    [InlineData("Urls", "ftp://localhost", "Urls is 'ftp://localhost'")]
    public void A_wrong_value_is_named_with_what_is_expected(string key, string value, string expected) =>
        Complaint((key, value)).ShouldContain(expected);

    [Fact]
    public void Entries_that_clash_are_named()
    {
        Complaint(Charger(0, "a"), Charger(1, "a")).ShouldContain("Gateway:Chargers:1:Id is 'a', expected one that no other entry");
        Complaint(Key(0, "home", "secret-1"), Key(1, "home", "secret-2")).ShouldContain("Gateway:ApiKeys:1:Name is 'home', expected one that");
        Complaint(("Gateway:Tags:0:Id", "abc"), ("Gateway:Tags:1:Id", "ABC")).ShouldContain("Gateway:Tags:1:Id is 'ABC'");
        Complaint(Charger(0, "a"), [("Gateway:Chargers:0:Driver", "lektriko")]).ShouldContain("Driver is 'lektriko', expected one of: ocpp");
        Complaint(Charger(0, "a"), [("Gateway:Chargers:0:Address", "not a url")]).ShouldContain("Address is 'not a url', expected a URL");
        Complaint(Charger(0, new string('x', 49))).ShouldContain("expected 1 to 48 characters");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(" secret-1")]
    [InlineData("secret-1\n")]
    public void A_key_that_is_wrong_is_not_shown(string key)
    {
        var complaint = Complaint(Key(0, "home", key));

        complaint.ShouldContain("Gateway:ApiKeys:0:Key");
        complaint.ShouldNotContain("secret-1");
    }

    [Fact]
    public void A_key_that_two_entries_share_is_not_shown()
    {
        var complaint = Complaint(Key(0, "home", "secret-1"), Key(1, "car", "secret-1"));

        complaint.ShouldContain("Gateway:ApiKeys:1:Key is the same as another entry's");
        complaint.ShouldNotContain("secret-1");
    }

    [Fact]
    public void A_role_that_does_not_exist_is_named() =>
        Complaint(Key(0, "home", "secret-1"), [("Gateway:ApiKeys:0:Role", "Root")])
            .ShouldContain("Gateway:ApiKeys:0:Role is 'Root', expected one of: Read, Control, Admin");

    [Fact]
    public void Without_configuration_everything_has_its_preset()
    {
        var (gateway, ocpp) = Read();

        gateway.ConcurrentCommands.ShouldBe(10);
        gateway.CommandTimeout.ShouldBe(TimeSpan.FromSeconds(30));
        gateway.SampleRetention.ShouldBe(TimeSpan.FromDays(90));
        gateway.DataDirectory.ShouldBe(Path.GetFullPath("data"));
        ocpp.Paths.ShouldBe(["/OCPP"]);
        ocpp.Versions.ShouldBe(["2.1", "2.0.1", "1.6"]);
    }

    [Theory]
    [InlineData("http://localhost:8080")]
    [InlineData("http://localhost:8080/")]
    [InlineData("http://*:80;https://+:443")]
    [InlineData("http://[::1]:8080 ; http://0.0.0.0:0")]
    [InlineData("http://unix:/tmp/gateway.sock")]
    public void These_addresses_can_be_listened_on(string urls) => Read(("Urls", urls));

    [Fact]
    public void What_is_configured_is_read()
    {
        var (gateway, ocpp) = Read(
            ("Gateway:ApiKeys:0:Name", "home"),
            ("Gateway:ApiKeys:0:Key", "secret-1"),
            ("Gateway:ApiKeys:0:Role", "control"),
            ("Gateway:ConcurrentCommands", "3"),
            ("Gateway:CommandTimeout", "00:00:10"),
            ("Gateway:DataDirectory", "/tmp/elsewhere"),
            ("Gateway:Chargers:0:Id", "station42"),
            ("Gateway:Chargers:0:Password", "pass:word"),
            ("Gateway:Tags:0:Id", "04A1"),
            ("Gateway:Tags:0:Expires", "2030-01-01T00:00:00Z"),
            ("Gateway:Tags:0:Blocked", "true"),
            ("Ocpp:UnknownChargers", "accept"),
            ("Ocpp:PingInterval", "00:00:00"));

        gateway.ApiKeys.Single().Role.ShouldBe(Role.Control);
        (gateway.ConcurrentCommands, gateway.CommandTimeout).ShouldBe((3, TimeSpan.FromSeconds(10)));
        gateway.DataDirectory.ShouldBe(Path.GetFullPath("/tmp/elsewhere"));
        var charger = gateway.Chargers.Single().ToCharger();
        (charger.Id, charger.Driver, charger.Configured).ShouldBe(("station42", "ocpp", true));
        PasswordHash.Matches(charger.PasswordHash!, "pass:word"u8).ShouldBeTrue();
        gateway.Tags.Single().ToTag().ShouldBe(new("04A1", null, null, new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), true));
        (ocpp.UnknownChargers, ocpp.PingInterval).ShouldBe((UnknownChargers.Accept, TimeSpan.Zero));
    }

    [Fact]
    public void A_configured_list_takes_the_place_of_the_preset_one() =>
        Read(("Ocpp:Paths:0", "/a"), ("Ocpp:Paths:1", "/")).Ocpp.Paths.ShouldBe(["/a", "/"]);

    [Fact]
    public void An_empty_list_of_paths_is_refused() => Complaint(("Ocpp:Paths", "")).ShouldContain("Ocpp:Paths is '[]', expected at least one");

    static Settings Read(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        return Settings.Read(configuration, Directory.GetCurrentDirectory());
    }

    static string Complaint(params (string Key, string Value)[] settings)
    {
        var message = Should.Throw<ConfigurationException>(() => Read(settings)).Message;
        message.ShouldNotContain("\n");
        return message;
    }

    static string Complaint(params (string Key, string Value)[][] settings) => Complaint([.. settings.SelectMany(group => group)]);

    static (string Key, string Value)[] Charger(int index, string id) => [($"Gateway:Chargers:{index}:Id", id)];

    static (string Key, string Value)[] Key(int index, string name, string key) =>
        [($"Gateway:ApiKeys:{index}:Name", name), ($"Gateway:ApiKeys:{index}:Key", key)];
}
