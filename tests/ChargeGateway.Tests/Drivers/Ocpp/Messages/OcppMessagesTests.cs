using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class OcppMessagesTests
{
    [Fact]
    public void All_actions_of_edition_2_and_of_the_security_extension_are_there() => OcppMessages.V16.Count.ShouldBe(39);

    [Fact]
    public void The_letter_case_of_an_action_counts()
    {
        OcppMessages.V16.ContainsKey("Heartbeat").ShouldBeTrue();
        OcppMessages.V16.ContainsKey("heartbeat").ShouldBeFalse();
    }

    [Fact]
    public void What_the_gateway_sends_knows_its_action_and_its_response()
    {
        foreach (var definition in OcppMessages.V16.Values)
        {
            var sends = definition.Direction != MessageDirection.FromChargePoint;
            typeof(IRequest).IsAssignableFrom(definition.Request).ShouldBe(sends, definition.Action);
            if (!sends)
                continue;
            var request = (IRequest)MessageExamples.Full(definition.Request);
            request.Action.ShouldBe(definition.Action);
            typeof(IRequest<>).MakeGenericType(definition.Response).IsInstanceOfType(request).ShouldBeTrue(definition.Action);
        }
    }

    [Theory]
    [InlineData("DataTransfer", "Both")]
    [InlineData("MeterValues", "FromChargePoint")]
    [InlineData("SignCertificate", "FromChargePoint")]
    [InlineData("CertificateSigned", "ToChargePoint")]
    public void The_direction_is_known(string action, string direction) => OcppMessages.V16[action].Direction.ToString().ShouldBe(direction);
}
