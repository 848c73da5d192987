namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>One way in which a message breaks the protocol's rules.</summary>
/// <param name="Code">The error code that a CALLERROR would carry.</param>
/// <param name="Path">Where: names of properties with points between, such as <c>meterValue[0].timestamp</c>.</param>
/// <param name="Text">What: it reads on from the path, such as <c>is missing</c>. Nothing that was sent is repeated here.</param>
readonly record struct Deviation(OcppErrorCode Code, string Path, string Text)
{
    public override string ToString() => $"{Path} {Text}";
}
