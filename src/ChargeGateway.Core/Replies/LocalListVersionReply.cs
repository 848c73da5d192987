namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="Commands.GetLocalListVersion"/>.</summary>
/// <param name="Status">The charger's own word.</param>
/// <param name="ListVersion">The list's version; 0 is an empty list, -1 none supported.</param>
public sealed record LocalListVersionReply(string Status, int ListVersion) : Reply(Status);
