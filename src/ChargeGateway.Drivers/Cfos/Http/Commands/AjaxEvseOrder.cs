using System.Text.Json;
using ChargeGateway.Drivers.Cfos.Info;

namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary>What the manager wants of an EVSE that feeds it.</summary>
/// <param name="DeviceEnabled">Whether the device is in use at all.</param>
/// <param name="ChargingEnabled">Whether it may charge.</param>
/// <param name="Paused">Whether it is to hold for a while.</param>
/// <param name="Current">The current, A; none where the manager does not say.</param>
sealed record AjaxEvseOrder(bool DeviceEnabled, bool ChargingEnabled, bool Paused, decimal? Current)
{
    /// <summary>The least current with which a car can charge, A (IEC 61851-1).</summary>
    const decimal Least = 6;

    /// <summary>What the charger may draw, A: zero to hold, none for as much as it likes.</summary>
    public decimal? Limit => !DeviceEnabled || !ChargingEnabled || Paused || Current < Least ? 0 : Current;

    /// <exception cref="CfosException">It is no such order.</exception>
    public static AjaxEvseOrder Read(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object)
            throw CfosException.Unusable($"set_ajax_evse was answered with {answer.ValueKind}, not with an order.");
        var order = new Fields(answer);
        return new AjaxEvseOrder(
            order.Flag("device_enabled") ?? true, order.Flag("charging_enabled") ?? true, order.Flag("paused") ?? false,
            order.Number("charging_current") is { } milliamps and >= 0 ? milliamps / 1000 : null);
    }
}
