using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz;

/// <summary>One client's connection: where it comes from and who logged in on it.</summary>
/// <param name="address">Where it comes from, as failed logins are counted.</param>
/// <param name="logins">Knows the users.</param>
sealed class ApiSession(string address, Logins logins)
{
    BalanzUser? loggedIn;

    public bool IsLoggedIn => loggedIn is not null;

    /// <summary>Who calls, as the user is now; none before the login, and none any more once the user is deleted or has another password.</summary>
    public BalanzUser? User => loggedIn is null ? null : logins.Current(loggedIn);

    /// <summary>A login that fails changes nothing; one that succeeds takes the place of the one before.</summary>
    public BalanzUser? LogIn(string token)
    {
        var user = logins.Find(token, address);
        if (user is not null) loggedIn = user;
        return user;
    }
}
