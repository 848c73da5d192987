namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The protocol requires the property.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class NeededAttribute : RuleAttribute;
