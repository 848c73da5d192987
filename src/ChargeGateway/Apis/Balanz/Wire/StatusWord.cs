namespace ChargeGateway.Apis.Balanz.Wire;

/// <summary><c>{"status": "..."}</c>.</summary>
sealed record StatusWord(string Status);
