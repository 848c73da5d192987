using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.OcppCore;

/// <summary>A command of this dialect: what it turns into, and how it is described.</summary>
/// <param name="Name">Its name in the path, case-sensitive.</param>
/// <param name="Parameters">What follows the name in the path.</param>
/// <param name="Read">Makes the command of the path; none where the path is wrong.</param>
/// <param name="Summary">What it does, in a few words.</param>
/// <param name="Description">What a caller should know.</param>
/// <param name="Answers">The words that chargers answer with, the usual one first.</param>
/// <param name="OfflineFirst">Whether a charger that is not connected is reported before a path that is wrong.</param>
sealed record OcppCoreCommand(
    string Name,
    string[] Parameters,
    Func<OcppCorePath, Command?> Read,
    string Summary,
    string Description,
    string[] Answers,
    bool OfflineFirst = false)
{
    public string Template => $"/API/{Name}" + string.Concat(Parameters.Select(parameter => $"/{{{parameter}}}"));
}
