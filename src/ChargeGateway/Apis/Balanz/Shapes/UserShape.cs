namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A user, without what the token is compared with.</summary>
sealed record UserShape(string UserId, string UserType, string Description);
