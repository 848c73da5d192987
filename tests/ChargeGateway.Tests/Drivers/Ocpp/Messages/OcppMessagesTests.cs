using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class OcppMessagesTests
{
    [Theory]
    [InlineData("1.6", 39)]
    [InlineData("2.0.1", 64)]
    [InlineData("2.1", 91)]
    public void All_actions_of_a_version_are_there(string version, int count) => OcppMessages.Of(MessageExamples.Version(version)).Count.ShouldBe(count);

    [Fact]
    public void The_letter_case_of_an_action_counts()
    {
        OcppMessages.V16.ContainsKey("Heartbeat").ShouldBeTrue();
        OcppMessages.V16.ContainsKey("heartbeat").ShouldBeFalse();
    }

    [Theory]
    [InlineData("1.6")]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public void What_the_gateway_sends_knows_its_action_and_its_response(string version)
    {
        foreach (var definition in OcppMessages.Of(MessageExamples.Version(version)).Values)
        {
            var sends = definition.Direction != MessageDirection.FromChargePoint;
            typeof(IRequest).IsAssignableFrom(definition.Request).ShouldBe(sends, definition.Action);
            if (!sends)
                continue;
            var request = (IRequest)MessageExamples.Full(definition.Request, MessageExamples.Version(version));
            request.Action.ShouldBe(definition.Action);
            typeof(IRequest<>).MakeGenericType(definition.Response!).IsInstanceOfType(request).ShouldBeTrue(definition.Action);
        }
    }

    [Theory]
    [InlineData("DataTransfer", "Both")]
    [InlineData("MeterValues", "FromChargePoint")]
    [InlineData("SignCertificate", "FromChargePoint")]
    [InlineData("CertificateSigned", "ToChargePoint")]
    public void The_direction_is_known(string action, string direction) => OcppMessages.V16[action].Direction.ToString().ShouldBe(direction);
}
