namespace ChargeGateway.Core.Commands;

/// <summary>Give the charger a list of id tags that it may decide on while it is offline.</summary>
/// <param name="ListVersion">The list's version after the change, above zero.</param>
/// <param name="UpdateType">The whole list or changes to it.</param>
/// <param name="Entries">The entries; one without <see cref="LocalListEntry.Status"/> is taken out by a differential update.</param>
public sealed record SendLocalList(int ListVersion, LocalListUpdate UpdateType, IReadOnlyList<LocalListEntry>? Entries = null) : Command;
