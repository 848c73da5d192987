using System.Text.Json;
using System.Text.Json.Serialization;
using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a vendor adds to a message or a part of one (OCPP 2.0.1 part 2, 1.2 and part 4, 4.1.4).</summary>
sealed record CustomData
{
    /// <summary>Whose addition it is.</summary>
    [Needed, MaxLength(255)]
    public string? VendorId { get; init; }

    /// <summary>The addition itself.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Content { get; set; }
}
