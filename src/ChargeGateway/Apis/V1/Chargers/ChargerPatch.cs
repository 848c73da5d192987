using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>Describes what can be changed of a charger; a field that is left out stays, one that is null is taken away.</summary>
sealed record ChargerPatch(
    string? Name,
    string? Driver,
    string? Address,
    string? Password,
    string? User,
    string? Device,
    int? Unit,
    TimeSpan? PollInterval,
    bool? AcceptAnyCertificate,
    FeedTo? FeedTo);
