namespace ChargeGateway.Storage.Balanz;

/// <summary>A firmware that some chargers can be given.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Vendor">A regular expression for the beginning of the maker's name.</param>
/// <param name="Model">A regular expression for the beginning of the model's name.</param>
/// <param name="Version">Which version it is.</param>
/// <param name="MeterType">Free text.</param>
/// <param name="Url">Where it is.</param>
/// <param name="UpgradeFrom">A regular expression for the beginning of the versions that it can follow; empty for all.</param>
sealed record BalanzFirmware(string Id, string Vendor, string Model, string? Version, string MeterType, string Url, string UpgradeFrom);
