namespace ChargeGateway.Apis.V1.Lists;

/// <summary>How a list is written.</summary>
enum ListFormat
{
    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>Comma-separated values with a line of names (RFC 4180).</summary>
    Csv,
}
