using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>Ends a CALL with what the charger answered.</summary>
static class AnswerReader
{
    public static void Complete(OutstandingCall call, Frame answer, OcppVersion version, ILineOwner owner)
    {
        if (answer.Type == MessageType.CallError)
        {
            call.Fail(new CallErrorException(answer.Word, answer.Text));
            return;
        }

        try
        {
            var response = MessageReader.Read(answer.Payload.Span, call.ResponseType, out var deviation);
            if (deviation is not null) owner.OnDeviation($"answered {call.Action} loosely: {deviation}");
            Judge(call, response, version, owner);
        }
        catch (MessageException unusable)
        {
            call.Fail(new UnusableAnswerException(unusable.Message, unusable));
        }
    }

    /// <summary>An answer without its status is of no use; other faults are noted and lived with.</summary>
    static void Judge(OutstandingCall call, object response, OcppVersion version, ILineOwner owner)
    {
        foreach (var wrong in MessageCheck.Check(response, version))
        {
            if (wrong.Code == OcppErrorCode.OccurrenceConstraintViolation && !wrong.Path.Contains('.', StringComparison.Ordinal))
            {
                call.Fail(new UnusableAnswerException(wrong.ToString()));
                return;
            }

            owner.OnDeviation($"answered {call.Action} loosely: {wrong}");
        }

        call.Answer(response);
    }
}
