using ChargeGateway.Apis.Balanz;
using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Core.Groups;

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
        Rule.Range("Balanz:LogCapacity", options.LogCapacity, 10, 1_000_000);
        AboveZero("Balanz:LoginTimeout", options.LoginTimeout);
        AboveZero("Balanz:WatchdogInterval", options.WatchdogInterval);
        AboveZero("Balanz:TransactionInterval", options.TransactionInterval);
        ZeroOrMore("Balanz:AuthorizationKeyDelay", options.AuthorizationKeyDelay);
        ZeroOrMore("Balanz:WatchdogStale", options.WatchdogStale);
        ZeroOrMore("Balanz:TransactionTimeout", options.TransactionTimeout);
        Rule.Require(
            options.AuditRetention > TimeSpan.Zero, "Balanz:AuditRetention", options.AuditRetention, "a duration above zero, such as 365.00:00:00");
        Rule.Require(
            options.MinimumUsageChange is >= 0 and <= 100, "Balanz:MinimumUsageChange", options.MinimumUsageChange, "a current from 0 to 100 A");
        Rule.Require(Group.IsValidId(options.AutoRegisterGroup), "Balanz:AutoRegisterGroup", options.AutoRegisterGroup, "the id of a group");
        CheckProxy(options.Proxy);
        foreach (var (index, user) in options.Users.Index())
            CheckUser($"Balanz:Users:{index}", user);
        Rule.Unique("Balanz:Users", "Id", options.Users.Select(user => user.Id), StringComparer.Ordinal);
    }

    static void CheckProxy(BalanzProxyOptions proxy)
    {
        var isServer = Uri.TryCreate(proxy.Server, UriKind.Absolute, out var server) && server is { Scheme: "ws" or "wss", Query: "", Fragment: "" };
        Rule.Require(string.IsNullOrEmpty(proxy.Server) || isServer, "Balanz:Proxy:Server", proxy.Server, "a URL such as wss://csms.example/ocpp/");
        Rule.Range("Balanz:Proxy:MaxQueued", proxy.MaxQueued, 1, 100_000);
        Rule.Require(
            proxy.AnswerTimeout > TimeSpan.Zero && proxy.AnswerTimeout <= TimeSpan.FromSeconds(25),
            "Balanz:Proxy:AnswerTimeout",
            proxy.AnswerTimeout,
            "a duration above zero and up to 25 seconds, such as 00:00:10");
    }

    static void CheckUser(string key, BalanzUserOptions user)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(user.Id), key + ":Id", user.Id, "the user's id");
        Rule.Require(UserTypeNames.All.Contains(user.Type), key + ":Type", user.Type, "one of: " + string.Join(", ", UserTypeNames.All));
        if (string.IsNullOrEmpty(user.Password)) throw new ConfigurationException($"{key}:Password is empty, expected the user's password.");
    }

    static void AboveZero(string key, TimeSpan value) =>
        Rule.Require(value > TimeSpan.Zero && value <= TimeSpan.FromDays(1), key, value, "a duration above zero and up to one day, such as 00:01:00");

    static void ZeroOrMore(string key, TimeSpan value) =>
        Rule.Require(value >= TimeSpan.Zero && value <= TimeSpan.FromDays(7), key, value, "a duration from 00:00:00 to seven days");
}
