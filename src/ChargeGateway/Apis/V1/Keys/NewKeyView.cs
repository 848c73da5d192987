using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Keys;

/// <summary>A new API key, with the key itself, which is shown only now.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Chargers">The chargers that it is limited to, by id; none where it may all.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="Key">What the caller sends in <c>X-API-Key</c>. It cannot be read again.</param>
sealed record NewKeyView(string Name, Role Role, IReadOnlyList<string>? Chargers, DateTimeOffset? CreatedAt, string Key);
