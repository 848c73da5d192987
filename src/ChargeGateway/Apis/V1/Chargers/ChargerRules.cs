using System.Text;
using ChargeGateway.Configuration;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>Makes a charger of what a caller wants to register, by the rules that the configuration keeps to as well.</summary>
sealed class ChargerRules(IEnumerable<IDriver> drivers)
{
    static readonly string[] Reserved = ["pending"];

    /// <summary>The charger.</summary>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="present">What is there, whose passwords stay where no new ones are given; none for a new charger.</param>
    /// <exception cref="BadHttpRequestException">Something of it cannot be.</exception>
    public Charger Make(ChargerBody wanted, Charger? present)
    {
        if (Reserved.Contains(wanted.Id)) throw new BadHttpRequestException($"No charger can have the id {wanted.Id}: it is the name of a list.");
        if (!drivers.Any(driver => driver.Name == wanted.Driver))
            throw new BadHttpRequestException($"driver is one of: {string.Join(", ", drivers.Select(driver => driver.Name))}.");
        Check(wanted, present);
        var dialsIn = wanted.Driver == "ocpp";
        return new Charger(wanted.Id, wanted.Name, wanted.Driver, wanted.Address)
        {
            PasswordHash = !dialsIn ? null : Password(wanted.Password, present?.PasswordHash, Hash),
            Settings = dialsIn ? null : Settings(wanted, present),
            FeedTo = wanted.FeedTo is { } feed ? feed with { Password = Password(feed.Password, present?.FeedTo?.Password, text => text) } : null,
            Uuid = present?.Uuid,
        };
    }

    static string? Password(string? wanted, string? present, Func<string, string> make) => wanted switch
    {
        ChargerBody.Kept => present,
        null or "" => null,
        _ => make(wanted),
    };

    static string Hash(string password) => PasswordHash.Create(Encoding.UTF8.GetBytes(password));

    static DeviceSettings Settings(ChargerBody wanted, Charger? present) => new()
    {
        Device = wanted.Device,
        Unit = wanted.Unit,
        User = wanted.User,
        Password = Password(wanted.Password, present?.Settings?.Password, text => text),
        PollInterval = wanted.PollInterval,
        AcceptAnyCertificate = wanted.AcceptAnyCertificate,
    };

    static void Check(ChargerBody wanted, Charger? present)
    {
        var isBroughtByManager = present is { Address: null } && wanted.Address is null;
        try
        {
            GatewayRules.CheckCharger("charger", new ChargerOptions
            {
                Id = wanted.Id,
                Driver = isBroughtByManager ? "ocpp" : wanted.Driver,
                Address = wanted.Address,
                Unit = wanted.Unit,
                PollInterval = wanted.PollInterval,
                FeedTo = wanted.FeedTo is { } feed ? new FeedToOptions { Address = feed.Address, Device = feed.Device } : null,
            });
        }
        catch (ConfigurationException wrong)
        {
            throw new BadHttpRequestException(wrong.Message.Replace("charger:", "", StringComparison.Ordinal));
        }
    }
}
