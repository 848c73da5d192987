using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz.Users;

/// <summary>Lets users in by their token.</summary>
sealed class Logins(UserDirectory users, FailedLogins failed, ILogger<Logins> logger)
{
    /// <param name="token">What the client sent.</param>
    /// <param name="address">Where it comes from, as <see cref="FailedLogins.Key"/> counts it.</param>
    /// <returns>None where the token is nobody's or too many wrong ones came from there.</returns>
    public BalanzUser? Find(string token, string address)
    {
        if (!failed.MayTry(address))
        {
            logger.LogWarning("A login at the balanz API from {Address} was refused unseen: too many failed before", address);
            return null;
        }

        if (UserSecret.Find(users.All, token) is { } user)
        {
            logger.LogInformation("User {User} ({Type}) logged in at the balanz API from {Address}", user.Id, user.Type, address);
            return user;
        }

        failed.Count(address);
        logger.LogWarning("A login at the balanz API from {Address} failed: the token is nobody's", address);
        return null;
    }

    /// <summary>The user as it is now; none where it was deleted or got another secret since it logged in.</summary>
    public BalanzUser? Current(BalanzUser user) => users.Find(user.Id) is { } now && now.Secret == user.Secret ? now : null;
}
