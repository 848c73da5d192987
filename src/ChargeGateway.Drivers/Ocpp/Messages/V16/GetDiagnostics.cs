using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Asks for an upload of diagnostics (OCPP 1.6 edition 2, 6.25).</summary>
sealed record GetDiagnosticsRequest : IRequest<GetDiagnosticsResponse>
{
    /// <summary>A URI of the folder to upload to.</summary>
    [Needed]
    public required string Location { get; init; }

    public int? Retries { get; init; }

    /// <summary>Seconds.</summary>
    public int? RetryInterval { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public DateTimeOffset? StopTime { get; init; }

    string IRequest.Action => "GetDiagnostics";
}

/// <summary>The file that will be uploaded (OCPP 1.6 edition 2, 6.26).</summary>
sealed record GetDiagnosticsResponse
{
    /// <summary>Absent where there is nothing to upload.</summary>
    [MaxLength(255)]
    public string? FileName { get; init; }
}
