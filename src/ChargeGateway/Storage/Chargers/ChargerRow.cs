using System.Text.Json;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Storage.Chargers;

/// <summary>A registered charger as it stands in its table.</summary>
sealed class ChargerRow
{
    public const string Columns = """
        id AS Id, name AS Name, driver AS Driver, address AS Address, password_hash AS PasswordHash, settings AS Settings,
        settings_sealed AS SettingsSealed, feed_to AS FeedTo, feed_to_sealed AS FeedToSealed
        """;

    public string Id { get; set; } = "";

    public string? Name { get; set; }

    public string Driver { get; set; } = "";

    public string? Address { get; set; }

    public string? PasswordHash { get; set; }

    public string? Settings { get; set; }

    public string? SettingsSealed { get; set; }

    public string? FeedTo { get; set; }

    public string? FeedToSealed { get; set; }

    public static ChargerRow Of(Charger charger, SecretBox secrets) => new()
    {
        Id = charger.Id,
        Name = charger.Name,
        Driver = charger.Driver,
        Address = charger.Address,
        PasswordHash = charger.PasswordHash,
        Settings = charger.Settings is { } settings ? JsonSerializer.Serialize(settings with { Password = null }) : null,
        SettingsSealed = secrets.Seal(charger.Settings?.Password, SettingsOf(charger.Id)),
        FeedTo = charger.FeedTo is { } feed ? JsonSerializer.Serialize(feed with { Password = null }) : null,
        FeedToSealed = secrets.Seal(charger.FeedTo?.Password, FeedOf(charger.Id)),
    };

    public Charger ToCharger(SecretBox secrets) => new(Id, Name, Driver, Address, PasswordHash)
    {
        Settings = Settings is null
            ? null
            : JsonSerializer.Deserialize<DeviceSettings>(Settings)! with { Password = secrets.Open(SettingsSealed, SettingsOf(Id)) },
        FeedTo = FeedTo is null ? null : JsonSerializer.Deserialize<FeedTo>(FeedTo)! with { Password = secrets.Open(FeedToSealed, FeedOf(Id)) },
    };

    static string SettingsOf(string id) => "charger/" + id;

    static string FeedOf(string id) => "feed/" + id;
}
