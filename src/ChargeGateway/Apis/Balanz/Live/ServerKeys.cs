using ChargeGateway.Core.Groups;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Storage.Tags;

namespace ChargeGateway.Apis.Balanz.Live;

/// <summary>The sections about the server and the model: how chargers are let in, watched and told to behave.</summary>
static class ServerKeys
{
    const double LongestHeartbeat = 86_400;

    public static IEnumerable<LiveSetting> Of(BalanzOptions options, OcppOptions ocpp, TagRules tags, IGroupDirectory groups) =>
    [
        new("host", "watchdog_stale", () => SettingText.Of(options.WatchdogStale), text => options.WatchdogStale = SettingText.Seconds(text)),
        new(
            "host",
            "watchdog_interval",
            () => SettingText.Of(options.WatchdogInterval),
            text => options.WatchdogInterval = SettingText.Seconds(text, 1)),
        new("host", "http_auth", () => SettingText.Of(options.PushAuthorizationKeys), text => options.PushAuthorizationKeys = SettingText.Bool(text)),
        new(
            "host",
            "http_auth_via_protocol",
            () => SettingText.Of(ocpp.PasswordInSubProtocol),
            text => ocpp.PasswordInSubProtocol = SettingText.Bool(text)),
        new(
            "host",
            "http_auth_delay",
            () => SettingText.Of(options.AuthorizationKeyDelay),
            text => options.AuthorizationKeyDelay = SettingText.Seconds(text)),
        new(
            "csms",
            "allow_concurrent_tag",
            () => SettingText.Of(!tags.DenyConcurrent),
            text => tags.DenyConcurrent = !SettingText.Bool(text)),
        new(
            "csms",
            "heartbeat_interval",
            () => SettingText.Of(ocpp.HeartbeatInterval),
            text => ocpp.HeartbeatInterval = (int)SettingText.Number(text, 1, LongestHeartbeat)),
        new(
            "csms",
            "transaction_timeout",
            () => SettingText.Of(options.TransactionTimeout),
            text => options.TransactionTimeout = SettingText.Seconds(text)),
        new(
            "csms",
            "transaction_interval",
            () => SettingText.Of(options.TransactionInterval),
            text => options.TransactionInterval = SettingText.Seconds(text, 1)),
        new(
            "model",
            "charger_autoregister",
            () => SettingText.Of(ocpp.UnknownChargers == UnknownChargers.Accept),
            text => ocpp.UnknownChargers = SettingText.Bool(text) ? UnknownChargers.Accept : UnknownChargers.Reject),
        new(
            "model",
            "charger_autoregister_group",
            () => options.AutoRegisterGroup,
            text => options.AutoRegisterGroup = groups.Find(text)?.Id ?? throw new FormatException($"there is no group '{text}'")),
        new(
            "history",
            "minimum_usage_change",
            () => SettingText.Of((double)options.MinimumUsageChange),
            text => options.MinimumUsageChange = (decimal)SettingText.Number(text, 0, 100)),
    ];
}
