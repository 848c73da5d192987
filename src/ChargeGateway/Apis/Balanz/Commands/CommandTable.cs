using System.Collections.Frozen;
using ChargeGateway.Apis.Balanz.Commands.Chargers;
using ChargeGateway.Apis.Balanz.Commands.Ocpp;
using ChargeGateway.Apis.Balanz.Commands.System;
using ChargeGateway.Apis.Balanz.Users;

namespace ChargeGateway.Apis.Balanz.Commands;

/// <summary>Every command but the login, with who may call it.</summary>
static class CommandTable
{
    static readonly FrozenDictionary<string, ApiCommand> Commands = new ApiCommand[]
    {
        new("GetStatus", UserTypes.Admin, GetStatus.RunAsync),
        new("GetChargers", UserTypes.All, GetChargers.RunAsync),
        ChargerCommand.Of("Reset", UserTypes.Admin, Reset.RunAsync),
    }.ToFrozenDictionary(command => command.Name, StringComparer.Ordinal);

    public static IEnumerable<ApiCommand> All => Commands.Values;

    public static ApiCommand? Find(string name) => Commands.GetValueOrDefault(name);
}
