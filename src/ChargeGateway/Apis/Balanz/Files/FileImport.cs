using ChargeGateway.Apis.Balanz.Sessions;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;
using ChargeGateway.Storage.Balanz;
using ChargeGateway.Storage.Chargers;
using ChargeGateway.Storage.Tags;

namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>
/// Takes over what balanz's files say. What the configuration says of a group, a charger, a tag or a user stays; nothing that the files do not
/// name is taken away, except tags and firmware that are read again.
/// </summary>
sealed class FileImport(
    IGroupDirectory groups,
    ChargerDirectory chargers,
    TagDirectory tags,
    UserDirectory users,
    FirmwareDirectory firmware,
    SessionArchive sessions,
    TimeProvider time)
{
    const int AtOnce = 200;

    /// <summary>Takes over a whole directory.</summary>
    /// <returns>What there was, for people.</returns>
    /// <exception cref="FormatException">A file cannot be used; nothing is taken over then.</exception>
    public async Task<string> RunAsync(string directory, CancellationToken ct)
    {
        var files = ModelFiles.Read(directory, groups);
        var past = (files.Sessions ?? []).Select(line => line.ToSession(time)).ToList();
        await TakeAsync(files.Groups ?? [], ct).ConfigureAwait(false);
        await TakeAsync(files.Chargers ?? [], move: true, ct).ConfigureAwait(false);
        await EachAsync(files.Tags ?? [], line => tags.SaveAsync(line.ToTag(), ct)).ConfigureAwait(false);
        await EachAsync(files.Users ?? [], line => users.SaveAsync(line.ToUser(), ct)).ConfigureAwait(false);
        await EachAsync(files.Firmware ?? [], line => firmware.SaveAsync(line.ToFirmware(), ct)).ConfigureAwait(false);
        await EachAsync(past, session => sessions.ImportAsync(session, ct)).ConfigureAwait(false);
        return $"{files.Groups?.Count ?? 0} groups, {files.Chargers?.Count ?? 0} chargers, {files.Tags?.Count ?? 0} tags, "
            + $"{files.Users?.Count ?? 0} users, {files.Firmware?.Count ?? 0} firmware entries, {past.Count} sessions";
    }

    /// <summary>Adds groups, and changes the description and the schedule of those that are there.</summary>
    public async Task TakeAsync(IReadOnlyList<GroupLine> lines, CancellationToken ct)
    {
        ModelFiles.CheckGroups(lines);
        foreach (var line in lines.Where(line => groups.Find(line.Id) is not { Configured: true }))
            await groups.SetAsync(line.Over(groups.Find(line.Id)), ct).ConfigureAwait(false);
    }

    /// <summary>Adds chargers, and changes those that are there.</summary>
    /// <param name="lines">The chargers.</param>
    /// <param name="move">Whether also the group and the number of connectors of those that are there change.</param>
    /// <param name="ct">Gives up waiting.</param>
    public async Task TakeAsync(IReadOnlyList<ChargerLine> lines, bool move, CancellationToken ct)
    {
        ModelFiles.CheckChargers(lines, [.. groups.All.Select(group => group.Id)]);
        foreach (var line in lines) await TakeAsync(line, move, ct).ConfigureAwait(false);
    }

    /// <summary>Puts these tags in the place of all that the store has.</summary>
    public async Task ReplaceAsync(IReadOnlyList<TagLine> lines, CancellationToken ct)
    {
        ModelFiles.CheckTags(lines);
        var kept = lines.Select(line => line.ToTag()).ToList();
        var gone = tags.All.Where(tag => !tags.IsConfigured(tag.Id)).Select(tag => tag.Id)
            .Except(kept.Select(tag => tag.Id), StringComparer.OrdinalIgnoreCase).ToList();
        await EachAsync(kept, tag => tags.SaveAsync(tag, ct)).ConfigureAwait(false);
        await EachAsync(gone, id => tags.DeleteAsync(id, ct)).ConfigureAwait(false);
    }

    /// <summary>Puts this firmware in the place of all that there is.</summary>
    public Task ReplaceAsync(IReadOnlyList<FirmwareLine> lines, CancellationToken ct) =>
        firmware.ReplaceAsync(lines.Select(line => line.ToFirmware()), ct);

    async Task TakeAsync(ChargerLine line, bool move, CancellationToken ct)
    {
        var present = chargers.Find(line.Id);
        var password = line.ToPasswordHash();
        var alias = line.Alias.Length == 0 ? line.Id : line.Alias;
        if (present is null) await chargers.RegisterAsync(new Charger(line.Id, alias, PasswordHash: password), ct).ConfigureAwait(false);
        else await chargers.UpdateAsync(present with { Name = alias, PasswordHash = password ?? present.PasswordHash }, ct).ConfigureAwait(false);
        var member = line.Over(groups.Member(line.Id));
        if (present is null || move) member = member with { GroupId = line.GroupId, Connectors = line.Connectors };
        await groups.SetMemberAsync(member, ct).ConfigureAwait(false);
    }

    /// <summary>Many at once, since the store writes what waits together.</summary>
    static async Task EachAsync<T>(IReadOnlyList<T> items, Func<T, Task> save)
    {
        foreach (var portion in items.Chunk(AtOnce)) await Task.WhenAll(portion.Select(save)).ConfigureAwait(false);
    }
}
