namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="Commands.DataTransfer"/>.</summary>
/// <param name="Status">The charger's own word.</param>
/// <param name="Data">The vendor's data as text.</param>
public sealed record DataTransferReply(string Status, string? Data) : Reply(Status);
