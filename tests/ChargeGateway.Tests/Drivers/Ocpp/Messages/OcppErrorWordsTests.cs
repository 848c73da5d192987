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
        value.Word("1.6").ShouldBe(in16);
        value.Word("2.0.1").ShouldBe(in2);
        value.Word("2.1").ShouldBe(in2);
    }
}
