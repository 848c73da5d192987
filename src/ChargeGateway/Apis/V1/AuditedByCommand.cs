namespace ChargeGateway.Apis.V1;

/// <summary>Marks an endpoint whose calls are in the audit log as commands, not as changes.</summary>
sealed class AuditedByCommand;
