using System.Net;
using System.Text;
using ChargeGateway.Core;
using ChargeGateway.Drivers.Lektrico.Rpc;

namespace ChargeGateway.Tests.Drivers.Lektrico;

public sealed class AnswerShapeTests
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData("true\r\n", "true")]
    [InlineData("""{"device_id":"1p7k_1"}""", """{"device_id":"1p7k_1"}""")]
    [InlineData("""{"id":57130362,"src":"1p7k_500006","dst":"HASS","result":true}""", "true")]
    [InlineData("""{"id":1,"src":"x","dst":"y","result":{"a":1}}""", """{"a":1}""")]
    [InlineData("""{"jsonrpc":"2.0","result":false,"error":null}""", "false")]
    [InlineData("""{"code":0,"message":"ok"}""", "true")]
    [InlineData("""{"id":1,"error":{"code":0}}""", "true")]
    [InlineData("[1,2,]", "[1,2,]")]
    [InlineData("5", "5")]
    public void A_result_is_understood_in_each_shape(string body, string result) =>
        RpcAnswer.Read("box", "X.Get", HttpStatusCode.OK, Encoding.UTF8.GetBytes(body)).GetRawText().ShouldBe(result);

    [Theory]
    [InlineData(200, """{"id":66703784,"src":"1p7k_500006","dst":"HASS","error":{"code":-6,"message":"Error uknown key."}}""", "-6", "Error uknown key.")]
    [InlineData(500, """{"code":-4,"message":"Range."}""", "-4", "Range.")]
    [InlineData(500, """{"code":-1}""", "-1", "general failure")]
    [InlineData(200, """{"code":-5,"message":"Format."}""", "-5", "Format.")]
    [InlineData(404, """{"code":404,"message":"No handler for Foo.Bar"}""", "404", "No handler for Foo.Bar")]
    [InlineData(200, """{"id":1,"error":{"code":404,"message":"No handler for Foo.Bar"}}""", "404", "no such method")]
    [InlineData(200, """{"id":1,"error":-7}""", "-7", "not allowed now")]
    [InlineData(200, """{"id":1,"error":"shutting down in 20 ms"}""", "-1", "shutting down")]
    [InlineData(500, "Range error", "500", "Range error")]
    [InlineData(400, "Invalid request", "400", "Invalid request")]
    [InlineData(401, "", "401", "user and a password")]
    [InlineData(500, "[]", "500", "[]")]
    public void An_error_is_understood_in_each_shape(int status, string body, string code, string text)
    {
        var failed = Should.Throw<ChargePointException>(() => RpcAnswer.Read("box", "X.Get", (HttpStatusCode)status, Encoding.UTF8.GetBytes(body)));

        (failed.Failure, failed.Code).ShouldBe((Failure.DeviceError, code));
        failed.Message.ShouldContain(text);
    }

    [Theory]
    [InlineData("<html>It works!</html>")]
    [InlineData("")]
    [InlineData("{\"charger_state\":")]
    public void Garbage_is_a_protocol_failure(string body) => Should
        .Throw<ChargePointException>(() => RpcAnswer.Read("box", "X.Get", HttpStatusCode.OK, Encoding.UTF8.GetBytes(body))).Failure
        .ShouldBe(Failure.Protocol);

    [Theory]
    [InlineData("http://192.168.0.163", "http://192.168.0.163/")]
    [InlineData("192.168.0.163:8080", "http://192.168.0.163:8080/")]
    [InlineData("https://box.local/", "https://box.local/")]
    [InlineData("modbus://1.2.3.4", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_needs_no_scheme(string? text, string? address) => BoxConnection.Read(text)?.ToString().ShouldBe(address);
}
