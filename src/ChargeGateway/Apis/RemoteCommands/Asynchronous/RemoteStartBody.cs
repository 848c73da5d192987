using System.Text.Json.Serialization;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>A wanted charge.</summary>
sealed class RemoteStartBody
{
    /// <summary>The connector: its UUID, or its number together with <c>cpId</c>.</summary>
    [JsonConverter(typeof(TextOrNumber))]
    public string? CpConnectorUuid { get; set; }

    /// <summary>The charger; alone, it chooses the connector.</summary>
    public string? CpId { get; set; }

    /// <summary>The id tag that the charge is booked on.</summary>
    public string? IdTag { get; set; }

    /// <summary>Until when the charge must have begun; ten minutes from now where it is missing, at most 24 hours.</summary>
    public DateTimeOffset? ValidUntil { get; set; }

    /// <summary>After how many minutes from its start the gateway ends the charge, 1 to 10080; without it never.</summary>
    public int? StopMinutes { get; set; }

    /// <summary>Whether to wait for a charger that is not connected.</summary>
    public bool QueueIfOffline { get; set; }

    /// <summary>Whether to ask again when the charger gives up waiting for a car.</summary>
    public bool RetryUntilValid { get; set; }

    /// <summary>The caller's own reference, at most 255 characters.</summary>
    public string? ExternalReference { get; set; }
}
