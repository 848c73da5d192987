namespace ChargeGateway.Core.Commands;

/// <summary>One id tag of a local list.</summary>
/// <param name="IdTag">The id tag.</param>
/// <param name="Status">Its word, such as <c>Accepted</c> or <c>Blocked</c>; without it the entry is removed.</param>
/// <param name="ExpiryDate">Until when it holds.</param>
/// <param name="ParentIdTag">Its group.</param>
public sealed record LocalListEntry(string IdTag, string? Status = null, DateTimeOffset? ExpiryDate = null, string? ParentIdTag = null);
