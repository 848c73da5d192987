using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Keys;

/// <summary>An API key, without the key itself.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Role">What it may do; each role may do what those before it may.</param>
/// <param name="Chargers">The chargers that it is limited to, by id; none where it may all.</param>
/// <param name="CreatedAt">When it was made; none for keys of the configuration.</param>
/// <param name="Configured">Whether it stands in the configuration file and can only be changed there.</param>
sealed record KeyView(string Name, Role Role, IReadOnlyList<string>? Chargers, DateTimeOffset? CreatedAt, bool Configured);
