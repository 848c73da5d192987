using System.Text.Json.Serialization;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>The charge that is to end, named in one of three ways.</summary>
sealed class RemoteStopBody
{
    /// <summary>The charge: its UUID or the gateway's number.</summary>
    [JsonConverter(typeof(TextOrNumber))]
    public string? TransactionUuid { get; set; }

    /// <summary>The attempt that began it.</summary>
    public Guid? RemoteStartAttemptId { get; set; }

    /// <summary>The connector that it runs on: its UUID, or its number together with <c>cpId</c>.</summary>
    [JsonConverter(typeof(TextOrNumber))]
    public string? CpConnectorUuid { get; set; }

    /// <summary>The charger, where the connector is named by its number.</summary>
    public string? CpId { get; set; }
}
