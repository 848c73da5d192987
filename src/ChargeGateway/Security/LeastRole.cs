namespace ChargeGateway.Security;

/// <summary>What an endpoint asks of its callers.</summary>
/// <param name="Role">Their key has this role or a higher one.</param>
sealed record LeastRole(Role Role);
