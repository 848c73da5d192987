namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>The answer to DrawAll.</summary>
sealed record DrawingShape(string Drawing);
