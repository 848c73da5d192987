namespace ChargeGateway.Apis.V1.Groups;

/// <summary>A charger as its group sees it. Currents are A per phase.</summary>
/// <param name="Charger">Its id.</param>
/// <param name="Alias">A second name to call it by.</param>
/// <param name="Description">What people want to know of it.</param>
/// <param name="Priority">The priority of its charges, where neither the tag nor the charge has one.</param>
/// <param name="MaxCurrent">The most that one of its connectors gives.</param>
/// <param name="FallbackCurrent">What a connector gives while the gateway is away.</param>
/// <param name="Connectors">Its connectors.</param>
sealed record MemberView(
    string Charger,
    string? Alias,
    string? Description,
    int? Priority,
    double MaxCurrent,
    double FallbackCurrent,
    IReadOnlyList<OfferView> Connectors);
