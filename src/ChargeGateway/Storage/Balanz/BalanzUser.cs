namespace ChargeGateway.Storage.Balanz;

/// <summary>A user of the balanz API.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Type">What kind of user it is, as given; a word that is no kind lets the user do nothing.</param>
/// <param name="Description">Free text.</param>
/// <param name="Secret">
/// What the token is compared with: the SHA-256 of the token in lower-case hex, as balanz keeps it, or a PBKDF2 hash as made by
/// <see cref="Core.Chargers.PasswordHash"/> where the password was set through the gateway.
/// </param>
sealed record BalanzUser(string Id, string Type, string Description, string Secret)
{
    /// <summary>The parts that may be shown.</summary>
    public override string ToString() => $"{nameof(BalanzUser)} {{ Id = {Id}, Type = {Type} }}";
}
