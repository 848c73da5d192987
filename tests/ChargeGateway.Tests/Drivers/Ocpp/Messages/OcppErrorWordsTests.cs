using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class OcppErrorWordsTests
{
    [Theory]
    [InlineData("OccurrenceConstraintViolation", "OccurenceConstraintViolation", "OccurrenceConstraintViolation")]
    [InlineData("FormationViolation", "FormationViolation", "FormatViolation")]
    [InlineData("PropertyConstraintViolation", "PropertyConstraintViolation", "PropertyConstraintViolation")]
    [InlineData("TypeConstraintViolation", "TypeConstraintViolation", "TypeConstraintViolation")]
    [InlineData("NotImplemented", "NotImplemented", "NotImplemented")]
    [InlineData("NotSupported", "NotSupported", "NotSupported")]
    [InlineData("InternalError", "InternalError", "InternalError")]
    [InlineData("ProtocolError", "ProtocolError", "ProtocolError")]
    [InlineData("SecurityError", "SecurityError", "SecurityError")]
    [InlineData("GenericError", "GenericError", "GenericError")]
    [InlineData("MessageTypeNotSupported", "GenericError", "MessageTypeNotSupported")]
    [InlineData("RpcFrameworkError", "GenericError", "RpcFrameworkError")]
    public void Each_version_has_its_spelling(string code, string in16, string in2)
    {
        var value = Enum.Parse<OcppErrorCode>(code);
        value.Word(OcppVersion.V16).ShouldBe(in16);
        value.Word(OcppVersion.V201).ShouldBe(in2);
        value.Word(OcppVersion.V21).ShouldBe(in2);
    }
}
