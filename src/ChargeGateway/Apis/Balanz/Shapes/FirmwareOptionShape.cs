namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A firmware that a charger could be given.</summary>
sealed record FirmwareOptionShape(string FirmwareId, string Url);
