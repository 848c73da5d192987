using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Somebody is about to pay for an EVSE on a web page (OCPP 2.1 part 2, 1.58.1).</summary>
sealed record NotifyWebPaymentStartedRequest : Extensible, IRequest<NotifyWebPaymentStartedResponse>
{
    [Needed, Least(0)]
    public required int EvseId { get; init; }

    [Needed]
    public required int Timeout { get; init; }

    string IRequest.Action => "NotifyWebPaymentStarted";
}

/// <summary>Nothing is said of it (OCPP 2.1 part 2, 1.58.2).</summary>
sealed record NotifyWebPaymentStartedResponse : Extensible;
