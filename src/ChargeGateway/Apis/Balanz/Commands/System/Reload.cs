using ChargeGateway.Apis.Balanz.Files;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.System;

/// <summary>Reads balanz's files again, where <c>Balanz:Directory</c> names a directory; else there is nothing to read, which is fine.</summary>
static class Reload
{
    public static ValueTask<Answer> GroupsAsync(ApiCall call, CancellationToken ct) =>
        RunAsync<GroupLine>(call, FileNames.Groups, lines => call.Context.Import.TakeAsync(lines, ct));

    public static ValueTask<Answer> ChargersAsync(ApiCall call, CancellationToken ct) =>
        RunAsync<ChargerLine>(call, FileNames.Chargers, lines => call.Context.Import.TakeAsync(lines, move: false, ct));

    public static ValueTask<Answer> TagsAsync(ApiCall call, CancellationToken ct) =>
        RunAsync<TagLine>(call, FileNames.Tags, lines => call.Context.Import.ReplaceAsync(lines, ct));

    /// <summary>A file that is not there leaves all as it is.</summary>
    public static ValueTask<Answer> FirmwareAsync(ApiCall call, CancellationToken ct) =>
        RunAsync<FirmwareLine>(call, FileNames.Firmware, lines => call.Context.Import.ReplaceAsync(lines, ct), mayLack: true);

    static async ValueTask<Answer> RunAsync<T>(ApiCall call, string name, Func<IReadOnlyList<T>, Task> take, bool mayLack = false)
    {
        if (call.Context.Options.Directory is not { Length: > 0 } directory) return Answer.Accepted;
        if (FileNames.Read<T>(directory, name) is { } lines) await take(lines).ConfigureAwait(false);
        else if (!mayLack) throw new FormatException($"there is no {name} in {directory}");
        return Answer.Accepted;
    }
}
