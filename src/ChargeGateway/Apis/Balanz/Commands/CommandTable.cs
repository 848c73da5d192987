using System.Collections.Frozen;
using ChargeGateway.Apis.Balanz.Commands.Chargers;
using ChargeGateway.Apis.Balanz.Commands.Firmware;
using ChargeGateway.Apis.Balanz.Commands.Groups;
using ChargeGateway.Apis.Balanz.Commands.Ocpp;
using ChargeGateway.Apis.Balanz.Commands.Sessions;
using ChargeGateway.Apis.Balanz.Commands.System;
using ChargeGateway.Apis.Balanz.Commands.Tags;
using ChargeGateway.Apis.Balanz.Commands.Users;
using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands;

/// <summary>Every command but the login, with who may call it.</summary>
static class CommandTable
{
    static readonly FrozenDictionary<string, ApiCommand> Commands = new ApiCommand[]
    {
        new("GetStatus", UserTypes.Admin, GetStatus.RunAsync),
        new("GetConfig", UserTypes.Admin, GetConfig.RunAsync),
        new("SetConfig", UserTypes.Admin, SetConfig.RunAsync),
        new("SetLogLevel", UserTypes.Admin, SetLogLevel.RunAsync),
        new("GetLogs", UserTypes.Admin, GetLogs.RunAsync),
        new("DrawAll", UserTypes.Analysts, DrawAll.RunAsync),
        new("GetGroups", UserTypes.All, GetGroups.RunAsync),
        new("ReloadGroups", UserTypes.Admin, Reload.GroupsAsync),
        new("UpdateGroup", UserTypes.Admin, UpdateGroup.RunAsync),
        new("SetBalanzState", UserTypes.Admin, SetBalanzState.RunAsync),
        new("GetChargers", UserTypes.All, GetChargers.RunAsync),
        new("ReloadChargers", UserTypes.Admin, Reload.ChargersAsync),
        new("CreateCharger", UserTypes.Admin, CreateCharger.RunAsync),
        new("UpdateCharger", UserTypes.Admin, UpdateCharger.RunAsync),
        new("DeleteCharger", UserTypes.Admin, DeleteCharger.RunAsync),
        new("ResetChargerAuth", UserTypes.Admin, ResetChargerAuth.RunAsync),
        new("GetTags", UserTypes.Analysts, GetTags.RunAsync),
        new("ReloadTags", UserTypes.Admin, Reload.TagsAsync),
        new("CreateTag", UserTypes.TagKeepers, CreateTag.RunAsync),
        new("UpdateTag", UserTypes.TagKeepers, UpdateTag.RunAsync),
        new("DeleteTag", UserTypes.TagKeepers, DeleteTag.RunAsync),
        new("GetUsers", UserTypes.Admin, GetUsers.RunAsync),
        new("CreateUser", UserTypes.Admin, CreateUser.RunAsync),
        new("UpdateUser", UserTypes.Admin, UpdateUser.RunAsync),
        new("DeleteUser", UserTypes.Admin, DeleteUser.RunAsync),
        new("GetFirmware", UserTypes.Admin, GetFirmware.RunAsync),
        new("CreateFirmware", UserTypes.Admin, CreateFirmware.RunAsync),
        new("ModifyFirmware", UserTypes.Admin, ModifyFirmware.RunAsync),
        new("DeleteFirmware", UserTypes.Admin, DeleteFirmware.RunAsync),
        new("ReloadFirmware", UserTypes.Admin, Reload.FirmwareAsync),
        new("GetSessions", UserTypes.Analysts, GetSessions.RunAsync),
        new("GetCSVSessions", UserTypes.Admin, GetCsvSessions.RunAsync),
        ChargerCommand.Of("SetChargePriority", UserTypes.Prioritisers, SetChargePriority.RunAsync),
        ChargerCommand.Of("ClearDefaultProfiles", UserTypes.Admin, ClearDefaultProfiles.RunAsync),
        ChargerCommand.Of("ClearDefaultProfile", UserTypes.Admin, ClearDefaultProfile.RunAsync),
        ChargerCommand.Of("SetDefaultProfile", UserTypes.Admin, SetDefaultProfile.RunAsync),
        ChargerCommand.Of("SetTxProfile", UserTypes.Admin, SetTxProfile.RunAsync),
        ChargerCommand.Of("Reset", UserTypes.Admin, Reset.RunAsync),
        ChargerCommand.Of("RemoteStartTransaction", UserTypes.Admin, RemoteStartTransaction.RunAsync),
        ChargerCommand.Of("RemoteStopTransaction", UserTypes.Admin, RemoteStopTransaction.RunAsync),
        ChargerCommand.Of("GetConfiguration", UserTypes.Admin, GetConfiguration.RunAsync),
        ChargerCommand.Of("ChangeConfiguration", UserTypes.Admin, ChangeConfiguration.RunAsync),
        ChargerCommand.Of("TriggerMessage", UserTypes.Admin, TriggerMessage.RunAsync),
        UpdatesMetadata(ChargerCommand.Of("UpdateFirmware", UserTypes.Admin, UpdateFirmware.RunAsync)),
    }.ToFrozenDictionary(command => command.Name, StringComparer.Ordinal);

    public static IEnumerable<ApiCommand> All => Commands.Values;

    public static ApiCommand? Find(string name) => Commands.GetValueOrDefault(name);

    /// <summary>Two commands have this name in balanz's documentation; the one about metadata names a firmware and no charger.</summary>
    static ApiCommand UpdatesMetadata(ApiCommand command) => command with
    {
        RunAsync = (call, ct) => call.Payload.IsTruthy(Fields.Firmware) && !call.Payload.Has(Fields.Charger)
            ? ModifyFirmware.RunAsync(call, ct)
            : command.RunAsync(call, ct),
    };
}
