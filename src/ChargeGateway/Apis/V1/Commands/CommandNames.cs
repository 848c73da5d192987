using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.V1.Commands;

/// <summary>The commands by their names on <c>/v1</c>, which are those of the union's discriminator.</summary>
static class CommandNames
{
    static readonly FrozenDictionary<Type, string> ByType = typeof(Command).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(member => member.DerivedType, member => (string)member.TypeDiscriminator!);

    static readonly FrozenDictionary<Type, Type> Replies = new Dictionary<Type, Type>
    {
        [typeof(GetChargingSchedule)] = typeof(ChargingScheduleReply),
        [typeof(GetCompositeSchedule)] = typeof(CompositeScheduleReply),
        [typeof(GetConfiguration)] = typeof(ConfigurationReply),
        [typeof(DataTransfer)] = typeof(DataTransferReply),
        [typeof(GetDiagnostics)] = typeof(DiagnosticsReply),
        [typeof(GetErrors)] = typeof(ErrorsReply),
        [typeof(SetChargingLimit)] = typeof(LimitReply),
        [typeof(GetLocalListVersion)] = typeof(LocalListVersionReply),
        [typeof(Native)] = typeof(NativeReply),
        [typeof(StartCharging)] = typeof(RefusedReply),
    }.ToFrozenDictionary();

    /// <summary>All commands, by name.</summary>
    public static IReadOnlyList<(string Name, Type Type)> All { get; } =
        [.. ByType.Select(member => (member.Value, member.Key)).OrderBy(member => member.Value, StringComparer.Ordinal)];

    /// <summary>A command's name, such as <c>set-charging-limit</c>.</summary>
    public static string Of(Type command) => ByType[command];

    /// <summary>The names of some commands, in order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Type> commands) =>
        [.. commands.Where(ByType.ContainsKey).Select(Of).Order(StringComparer.Ordinal)];

    /// <summary>What a command is answered with.</summary>
    public static Type ReplyOf(Type command) => Replies.GetValueOrDefault(command, typeof(Reply));
}
