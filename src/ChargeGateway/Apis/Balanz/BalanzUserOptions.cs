namespace ChargeGateway.Apis.Balanz;

/// <summary>An entry of <c>Balanz:Users</c>.</summary>
sealed class BalanzUserOptions
{
    public string Id { get; set; } = "";

    /// <summary><c>Status</c>, <c>Analysis</c>, <c>SessionPriority</c>, <c>Tags</c> or <c>Admin</c>.</summary>
    public string Type { get; set; } = "Status";

    public string? Description { get; set; }

    /// <summary>The token that a client sends is the id followed by this.</summary>
    public string Password { get; set; } = "";
}
