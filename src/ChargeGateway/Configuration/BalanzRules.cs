using ChargeGateway.Apis.Balanz;
using ChargeGateway.Apis.Balanz.Users;

namespace ChargeGateway.Configuration;

/// <summary>What the section <c>Balanz</c> must fulfil.</summary>
static class BalanzRules
{
    public static void Check(BalanzOptions options)
    {
        var path = options.ApiPath;
        Rule.Require(path.StartsWith('/') && path.Trim('/').Length > 0 && !path.Contains('?'), "Balanz:ApiPath", path, "a path such as /api");
        Rule.Range("Balanz:MaxConnections", options.MaxConnections, 1, 10_000);
        Rule.Range("Balanz:MaxWaitingForLogin", options.MaxWaitingForLogin, 1, 10_000);
        Rule.Range("Balanz:FailedLoginsPerMinute", options.FailedLoginsPerMinute, 1, 10_000);
        AboveZero("Balanz:LoginTimeout", options.LoginTimeout);
        foreach (var (index, user) in options.Users.Index())
            CheckUser($"Balanz:Users:{index}", user);
        Rule.Unique("Balanz:Users", "Id", options.Users.Select(user => user.Id), StringComparer.Ordinal);
    }

    static void CheckUser(string key, BalanzUserOptions user)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(user.Id), key + ":Id", user.Id, "the user's id");
        Rule.Require(UserTypeNames.All.Contains(user.Type), key + ":Type", user.Type, "one of: " + string.Join(", ", UserTypeNames.All));
        if (string.IsNullOrEmpty(user.Password)) throw new ConfigurationException($"{key}:Password is empty, expected the user's password.");
    }

    static void AboveZero(string key, TimeSpan value) =>
        Rule.Require(value > TimeSpan.Zero && value <= TimeSpan.FromDays(1), key, value, "a duration above zero and up to one day, such as 00:01:00");
}
