using System.Collections.Frozen;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>
/// What can lock the owner out, change who may do what or what the installation can bear, and all that the gateway has no rules for.
/// </summary>
static class Danger
{
    static readonly FrozenSet<string> Methods =
        new[] { "change_admin_pwd", "del_device", "set_user", "get_users", "get_user", "set_params", "accept_license", "modbus" }.ToFrozenSet();

    public static bool IsIn(Command command) => command switch
    {
        Native { Method: NativeRegisters.Read } => false,
        Native { Method: NativeRegisters.Write } => true,
        Native native => Methods.Contains(native.Method) || !CfosCommands.Names.Contains(native.Method),
        ChangeConfiguration change =>
            change.Key.StartsWith(SettingKeys.Manager, StringComparison.Ordinal) || RegisterMap.Find(change.Key) is { Name: "slave_id" },
        _ => false,
    };
}
