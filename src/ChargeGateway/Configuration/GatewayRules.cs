using ChargeGateway.Core.Chargers;
using ChargeGateway.Security;

namespace ChargeGateway.Configuration;

/// <summary>What the section <c>Gateway</c> must keep to.</summary>
static class GatewayRules
{
    static readonly string[] Drivers = ["ocpp", "lektrico", "cfos"];

    public static void Check(GatewayOptions options)
    {
        Rule.Range("Gateway:ConcurrentCommands", options.ConcurrentCommands, 1, 10_000);
        Rule.Range("Gateway:MessagesPerCharger", options.MessagesPerCharger, 0, 1000);
        Rule.Require(
            options.CommandTimeout > TimeSpan.Zero && options.CommandTimeout <= TimeSpan.FromHours(1),
            "Gateway:CommandTimeout",
            options.CommandTimeout,
            "a duration above zero and up to one hour, such as 00:00:30");
        Rule.Require(
            options.TimeToDrain >= TimeSpan.Zero && options.TimeToDrain <= TimeSpan.FromHours(1),
            "Gateway:DrainTimeout",
            options.DrainTimeout,
            "a duration up to one hour, such as 00:00:30");
        var retention = options.SampleRetention;
        Rule.Require(retention > TimeSpan.Zero, "Gateway:SampleRetention", retention, "a duration above zero, such as 90.00:00:00");
        Rule.Require(
            !(options.SessionRetention <= TimeSpan.Zero),
            "Gateway:SessionRetention",
            options.SessionRetention,
            "a duration above zero, such as 1000.00:00:00, or nothing to keep them for ever");
        Rule.Require(
            options.AuditRetention > TimeSpan.Zero, "Gateway:AuditRetention", options.AuditRetention, "a duration above zero, such as 365.00:00:00");
        Rule.Require(!string.IsNullOrWhiteSpace(options.DataDirectory), "Gateway:DataDirectory", options.DataDirectory, "the path of a directory");
        foreach (var (index, key) in options.ApiKeys.Index())
            CheckKey($"Gateway:ApiKeys:{index}", key);
        Rule.Unique("Gateway:ApiKeys", "Name", options.ApiKeys.Select(key => key.Name), StringComparer.Ordinal);
        CheckNoKeyTwice(options.ApiKeys);
        foreach (var (index, charger) in options.Chargers.Index())
            CheckCharger($"Gateway:Chargers:{index}", charger);
        Rule.Unique("Gateway:Chargers", "Id", options.Chargers.Select(charger => charger.Id), StringComparer.Ordinal);
        CheckNoUuidTwice(options.Chargers);
        foreach (var (index, tag) in options.Tags.Index())
            Rule.Require(!string.IsNullOrWhiteSpace(tag.Id), $"Gateway:Tags:{index}:Id", tag.Id, "the id of the tag");
        Rule.Unique("Gateway:Tags", "Id", options.Tags.Select(tag => tag.Id), StringComparer.OrdinalIgnoreCase);
    }

    static void CheckKey(string path, ApiKeyOptions key)
    {
        var isNamed = !string.IsNullOrWhiteSpace(key.Name) && !key.Name.Any(char.IsControl);
        Rule.Require(isNamed, path + ":Name", key.Name, "a name for the key, such as home");
        Rule.Require(
            key.Chargers is null or [] || key.Role < Role.Admin, path + ":Chargers", "[...]", "no list of chargers for the role Admin, which is over all of them");
        if (string.IsNullOrWhiteSpace(key.Key))
            throw new ConfigurationException($"{path}:Key is empty, expected what the caller sends in X-API-Key.");
        if (key.Key.Trim() != key.Key || key.Key.Any(char.IsControl))
            throw new ConfigurationException($"{path}:Key has a space at an end or a control character, expected one that fits into a header.");
    }

    static void CheckNoKeyTwice(IReadOnlyList<ApiKeyOptions> keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, key) in keys.Index())
        {
            if (seen.Add(key.Key)) continue;
            throw new ConfigurationException($"Gateway:ApiKeys:{index}:Key is the same as another entry's, expected a key of its own.");
        }
    }

    static void CheckNoUuidTwice(IReadOnlyList<ChargerOptions> chargers)
    {
        var seen = new HashSet<Guid>();
        foreach (var (index, charger) in chargers.Index())
        {
            Rule.Require(
                charger.Uuid is not { } uuid || seen.Add(uuid), $"Gateway:Chargers:{index}:Uuid", charger.Uuid, "one that no other charger has");
        }
    }

    public static void CheckCharger(string path, ChargerOptions charger)
    {
        Rule.Require(Charger.IsValidId(charger.Id), path + ":Id", charger.Id, "1 to 48 characters, none of them a control character");
        Rule.Require(Drivers.Contains(charger.Driver), path + ":Driver", charger.Driver, "one of: " + string.Join(", ", Drivers));
        Rule.Require(
            charger.Address is null || Uri.TryCreate(charger.Address, UriKind.Absolute, out _),
            path + ":Address",
            charger.Address,
            "a URL such as http://192.168.0.163");
        Rule.Require(
            charger.Driver == "ocpp" || charger.Address is not null,
            path + ":Address",
            charger.Address,
            "where the device is, such as http://192.168.0.163");
        if (charger.FeedTo is { } feed)
        {
            Rule.Require(Uri.TryCreate(feed.Address, UriKind.Absolute, out _), path + ":FeedTo:Address", feed.Address, "a URL such as http://192.168.2.111");
            Rule.Require(!string.IsNullOrWhiteSpace(feed.Device), path + ":FeedTo:Device", feed.Device, "the device's id there, such as E3");
        }

        Rule.Require(charger.Unit is null or (>= 0 and <= 255), path + ":Unit", charger.Unit, "a Modbus unit id, 0 to 255");
        Rule.Require(
            charger.PollInterval is null || charger.PollInterval >= TimeSpan.FromMilliseconds(100),
            path + ":PollInterval",
            charger.PollInterval,
            "a duration of 100 ms or more, such as 00:00:02");
    }
}
