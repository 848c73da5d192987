using System.Text;
using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Apis.Balanz.Sessions;
using ChargeGateway.Core.Groups;
using ChargeGateway.Storage.Balanz;
using ChargeGateway.Storage.Tags;

namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>Writes balanz's files.</summary>
sealed class FileExport(
    IGroupDirectory groups,
    BalanzModel model,
    TagDirectory tags,
    UserDirectory users,
    FirmwareDirectory firmware,
    SessionArchive sessions,
    TimeProvider time)
{
    /// <summary>Writes all files into a directory, which is made where it is not there.</summary>
    /// <returns>What there was, for people.</returns>
    public async Task<string> RunAsync(string directory, CancellationToken ct)
    {
        Directory.CreateDirectory(directory);
        var chargers = model.Chargers.Select(charger => ChargerLine.Of(charger, model)).ToList();
        var past = await sessions.EndedAsync([.. chargers.Select(charger => charger.Id)], ct).ConfigureAwait(false);
        await WriteAsync(directory, FileNames.Groups, groups.All.Select(GroupLine.Of), ct).ConfigureAwait(false);
        await WriteAsync(directory, FileNames.Chargers, chargers, ct).ConfigureAwait(false);
        await WriteAsync(directory, FileNames.Tags, tags.All.OrderBy(tag => tag.Id, StringComparer.Ordinal).Select(TagLine.Of), ct).ConfigureAwait(false);
        await WriteAsync(directory, FileNames.Users, users.All.Select(UserLine.Of), ct).ConfigureAwait(false);
        await WriteAsync(directory, FileNames.Firmware, firmware.All.Select(FirmwareLine.Of), ct).ConfigureAwait(false);
        await WriteAsync(directory, FileNames.Sessions, past.Select(session => SessionLine.Of(session, time)), ct).ConfigureAwait(false);
        return $"{groups.All.Count} groups, {chargers.Count} chargers, {tags.All.Count} tags, {users.All.Count} users, "
            + $"{firmware.All.Count} firmware entries, {past.Count} sessions";
    }

    /// <summary>A file is either the old one or the whole new one.</summary>
    static async Task WriteAsync<T>(string directory, string name, IEnumerable<T> lines, CancellationToken ct)
    {
        var path = Path.Combine(directory, name);
        await File.WriteAllTextAsync(path + ".new", CsvText.Write(lines), new UTF8Encoding(false), ct).ConfigureAwait(false);
        File.Move(path + ".new", path, overwrite: true);
    }
}
