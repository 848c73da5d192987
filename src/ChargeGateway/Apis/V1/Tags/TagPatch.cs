namespace ChargeGateway.Apis.V1.Tags;

/// <summary>Describes what can be changed of an id tag; a field that is left out stays, one that is null is taken away.</summary>
sealed record TagPatch(string? Name, string? Parent, DateTimeOffset? Expires, bool? Blocked, int? Priority, string? Description);
