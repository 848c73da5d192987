using ChargeGateway.Apis.Balanz.Logs;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Groups;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Storage.Tags;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Live;

/// <summary>The settings that clients see and change under the names of balanz's configuration file. What they change ends with the process.</summary>
sealed class LiveSettings(
    IOptions<BalanzOptions> options,
    IOptions<OcppOptions> ocpp,
    BalancingSettings balancing,
    TagDirectory tags,
    IGroupDirectory groups,
    LogLevels levels)
{
    readonly IReadOnlyList<LiveSetting> all =
    [
        .. levels.Components.Select(part => new LiveSetting(
            "logging", part.Name, () => LogLevels.Name(part.Level), text => part.Set(LogLevels.Read(text)))),
        .. ServerKeys.Of(options.Value, ocpp.Value, tags.Rules, groups),
        .. BalancingKeys.Of(balancing),
    ];

    /// <summary>Every section with its keys and their present values.</summary>
    public Dictionary<string, Dictionary<string, string>> Read() => all.GroupBy(setting => setting.Section).ToDictionary(
        section => section.Key, section => section.ToDictionary(setting => setting.Key, setting => setting.Read()));

    public LiveSetting? Find(string section, string key) => all.FirstOrDefault(setting => setting.Section == section && setting.Key == key);
}
