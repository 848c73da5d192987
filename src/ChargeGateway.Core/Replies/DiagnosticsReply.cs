namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="Commands.GetDiagnostics"/>.</summary>
/// <param name="Status">The charger's own word.</param>
/// <param name="FileName">The name of the file that it will upload; none where there is nothing to upload.</param>
public sealed record DiagnosticsReply(string Status, string? FileName) : Reply(Status);
