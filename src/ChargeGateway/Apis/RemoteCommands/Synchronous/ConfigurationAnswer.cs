using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>A charger's configuration as it just told it.</summary>
/// <param name="CpId">The charger.</param>
/// <param name="ConfigurationKeys">The keys that it knows; secrets are masked.</param>
/// <param name="UnknownKeys">The keys asked for that it does not know.</param>
/// <param name="ResultAvailable">Whether it gave an answer; without one both lists are empty.</param>
/// <param name="Complete">False where the charger had not told all of its keys when the time was over.</param>
/// <param name="FetchedAt">When.</param>
sealed record ConfigurationAnswer(
    string CpId,
    IReadOnlyList<ConfigurationKey> ConfigurationKeys,
    IReadOnlyList<string> UnknownKeys,
    bool ResultAvailable,
    bool Complete,
    DateTimeOffset FetchedAt);
