namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>What is known of a configuration key.</summary>
/// <param name="Kind">Its type.</param>
/// <param name="Min">Its least value, for numbers.</param>
/// <param name="Max">Its greatest value, for numbers.</param>
sealed record ConfigurationKey(ConfigurationKind Kind, decimal? Min = null, decimal? Max = null);
