using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Storage.Chargers;

/// <summary>A registered charger as it stands in its table.</summary>
sealed class ChargerRow
{
    public string Id { get; set; } = "";

    public string? Name { get; set; }

    public string Driver { get; set; } = "";

    public string? Address { get; set; }

    public string? PasswordHash { get; set; }

    public static ChargerRow Of(Charger charger) => new()
    {
        Id = charger.Id,
        Name = charger.Name,
        Driver = charger.Driver,
        Address = charger.Address,
        PasswordHash = charger.PasswordHash,
    };

    public Charger ToCharger() => new(Id, Name, Driver, Address, PasswordHash);
}
