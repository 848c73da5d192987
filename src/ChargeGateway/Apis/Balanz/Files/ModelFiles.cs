using ChargeGateway.Core.Balancing.Allocation;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;

namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>A directory of balanz's files, read and checked as a whole before anything is taken over.</summary>
sealed class ModelFiles
{
    public IReadOnlyList<GroupLine>? Groups { get; private init; }

    public IReadOnlyList<ChargerLine>? Chargers { get; private init; }

    public IReadOnlyList<TagLine>? Tags { get; private init; }

    public IReadOnlyList<UserLine>? Users { get; private init; }

    public IReadOnlyList<FirmwareLine>? Firmware { get; private init; }

    public IReadOnlyList<SessionLine>? Sessions { get; private init; }

    /// <exception cref="FormatException">A file cannot be used, or there is none; it says which and why.</exception>
    public static ModelFiles Read(string directory, IGroupDirectory known)
    {
        var files = new ModelFiles
        {
            Groups = FileNames.Read<GroupLine>(directory, FileNames.Groups),
            Chargers = FileNames.Read<ChargerLine>(directory, FileNames.Chargers),
            Tags = FileNames.Read<TagLine>(directory, FileNames.Tags),
            Users = FileNames.Read<UserLine>(directory, FileNames.Users),
            Firmware = FileNames.Read<FirmwareLine>(directory, FileNames.Firmware),
            Sessions = FileNames.Read<SessionLine>(directory, FileNames.Sessions),
        };
        if (files is { Groups: null, Chargers: null, Tags: null, Users: null, Firmware: null, Sessions: null })
            throw new FormatException($"There is none of balanz's files, such as {FileNames.Groups}, in {directory}.");
        CheckGroups(files.Groups ?? []);
        CheckChargers(files.Chargers ?? [], [.. known.All.Select(group => group.Id), .. files.Groups?.Select(group => group.Id) ?? []]);
        CheckTags(files.Tags ?? []);
        return files;
    }

    public static void CheckGroups(IEnumerable<GroupLine> lines)
    {
        foreach (var line in lines)
        {
            if (!Group.IsValidId(line.Id)) throw new FormatException($"{FileNames.Groups}: '{line.Id}' cannot be a group's id.");
            if (line.MaxAllocation.Length > 0 && AllocationSchedule.Complaint(line.MaxAllocation) is { } complaint)
                throw new FormatException($"{FileNames.Groups}, group {line.Id}: {complaint}.");
        }
    }

    public static void CheckChargers(IEnumerable<ChargerLine> lines, IReadOnlyCollection<string> groups)
    {
        foreach (var line in lines)
        {
            if (!Charger.IsValidId(line.Id)) throw new FormatException($"{FileNames.Chargers}: '{line.Id}' cannot be a charger's id.");
            if (!groups.Contains(line.GroupId)) throw new FormatException($"{FileNames.Chargers}, charger {line.Id}: there is no group '{line.GroupId}'.");
            if (line.Connectors is < 1 or > 100) throw new FormatException($"{FileNames.Chargers}, charger {line.Id}: no_connectors is 1 to 100.");
            if (line.MaxCurrent < 0) throw new FormatException($"{FileNames.Chargers}, charger {line.Id}: conn_max is 0 or more.");
        }
    }

    public static void CheckTags(IEnumerable<TagLine> lines)
    {
        if (lines.Any(line => line.Id.Length == 0)) throw new FormatException($"{FileNames.Tags}: a tag has no id.");
    }
}
