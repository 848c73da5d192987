using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for the open streams (OCPP 2.1 part 2, 1.35.1).</summary>
sealed record GetPeriodicEventStreamRequest : Extensible, IRequest<GetPeriodicEventStreamResponse>
{
    string IRequest.Action => "GetPeriodicEventStream";
}

/// <summary>The open streams (OCPP 2.1 part 2, 1.35.2).</summary>
sealed record GetPeriodicEventStreamResponse : Extensible
{
    [MinItems(1)]
    public IReadOnlyList<ConstantStreamData>? ConstantStreamData { get; init; }
}
