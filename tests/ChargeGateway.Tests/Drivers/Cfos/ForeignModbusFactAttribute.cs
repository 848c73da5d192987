namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>A test against a foreign Modbus, skipped where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class ForeignModbusFactAttribute : FactAttribute
{
    public ForeignModbusFactAttribute() => Skip = ForeignModbus.SkipReason;
}
