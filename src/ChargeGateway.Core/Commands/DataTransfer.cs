namespace ChargeGateway.Core.Commands;

/// <summary>Send what only this vendor's chargers understand.</summary>
/// <param name="VendorId">The vendor, such as a reversed domain name.</param>
/// <param name="MessageId">The vendor's name for the message.</param>
/// <param name="Data">The vendor's data as text.</param>
public sealed record DataTransfer(string VendorId, string? MessageId = null, string? Data = null) : Command;
