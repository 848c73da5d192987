using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>A charger as it is registered.</summary>
/// <param name="Id">Its id, case-sensitive, 1 to 48 characters.</param>
/// <param name="Name">A name for people.</param>
/// <param name="Driver">The driver that reaches it: <c>ocpp</c>, <c>lektrico</c> or <c>cfos</c>.</param>
/// <param name="Address">Where the driver finds it, such as <c>http://192.168.0.163</c>; none for chargers that dial in.</param>
/// <param name="Password">What it dials in with, or what is logged in with at the device. Never shown.</param>
/// <param name="User">The user to log in with at the device.</param>
/// <param name="Device">Which device behind the address, such as <c>E1</c>.</param>
/// <param name="Unit">The Modbus unit id, 0 to 255.</param>
/// <param name="PollInterval">Seconds between looks at a device; none as its driver sees fit.</param>
/// <param name="AcceptAnyCertificate">Whether a device's certificate is taken although nobody vouches for it.</param>
/// <param name="FeedTo">The load manager that is told of this charger and steers it.</param>
sealed record ChargerBody(
    string Id,
    string? Name = null,
    string Driver = "ocpp",
    string? Address = null,
    string? Password = null,
    string? User = null,
    string? Device = null,
    int? Unit = null,
    TimeSpan? PollInterval = null,
    bool AcceptAnyCertificate = false,
    FeedTo? FeedTo = null)
{
    /// <summary>Stands for a password that stays as it is; nobody can ask for it, and it never leaves the process.</summary>
    public const string Kept = "\0kept";

    /// <summary>What is registered, with <see cref="Kept"/> for what is secret.</summary>
    public static ChargerBody Of(Charger charger) => new(
        charger.Id,
        charger.Name,
        charger.Driver,
        charger.Address,
        Kept,
        charger.Settings?.User,
        charger.Settings?.Device,
        charger.Settings?.Unit,
        charger.Settings?.PollInterval,
        charger.Settings?.AcceptAnyCertificate ?? false,
        charger.FeedTo is { } feed ? feed with { Password = Kept } : null);
}
