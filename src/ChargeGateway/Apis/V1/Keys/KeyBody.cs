using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Keys;

/// <summary>An API key as it is made.</summary>
/// <param name="Name">Whose it is, 1 to 64 characters; shown in logs and in the audit.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Chargers">The chargers that it is limited to, by id; none for all. Not for the role Admin.</param>
sealed record KeyBody(string Name, Role Role = Role.Read, IReadOnlyList<string>? Chargers = null)
{
    const int LongestName = 64;

    /// <summary>The chargers, none where the list is empty.</summary>
    public IReadOnlyList<string>? Limited() => Chargers is { Count: > 0 } ? Chargers : null;

    /// <exception cref="BadHttpRequestException">It cannot be a key.</exception>
    public KeyBody Checked()
    {
        if (Name.Length is 0 or > LongestName || Name.Trim() != Name || Name.Any(char.IsControl))
            throw new BadHttpRequestException($"name is 1 to {LongestName} characters without spaces at its ends.");
        if (Role == Role.Admin && Limited() is not null)
            throw new BadHttpRequestException("A key with the role Admin is over all chargers; it cannot be limited to some.");
        return this;
    }
}
