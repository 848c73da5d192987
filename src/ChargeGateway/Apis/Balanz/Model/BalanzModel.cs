using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Apis.Balanz.Model;

/// <summary>The gateway's chargers as balanz sees them.</summary>
sealed class BalanzModel(IChargerDirectory chargers)
{
    public const string DefaultGroup = "Default";

    public static string Alias(Charger charger) => string.IsNullOrEmpty(charger.Name) ? charger.Id : charger.Name;

    public Charger? Find(string id) => chargers.Find(id);

    public IEnumerable<Charger> Chargers => chargers.All.OrderBy(charger => charger.Id, StringComparer.Ordinal);

    /// <summary>Names the charger whose alias is given where no charger is; an alias that none or several have stays unresolved.</summary>
    public Payload ResolveAlias(Payload payload)
    {
        if (!payload.HasFields || !payload.IsTruthy(Fields.Alias) || payload.Has(Fields.Charger)) return payload;
        var alias = payload.Text(Fields.Alias);
        var named = chargers.All.Where(charger => Alias(charger) == alias).Take(2).ToList();
        return named.Count == 1 ? payload.WithCharger(named[0].Id) : payload;
    }
}
