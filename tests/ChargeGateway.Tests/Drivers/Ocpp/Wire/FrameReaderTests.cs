using System.Text;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Drivers.Ocpp.Wire;

namespace ChargeGateway.Tests.Drivers.Ocpp.Wire;

public sealed class FrameReaderTests
{
    [Theory]
    [InlineData("""[2,"a","Heartbeat",{}]""", "Heartbeat", "{}")]
    [InlineData(""" [ 2 , "a" , "Heartbeat" , { } ] """ + "\n", "Heartbeat", "{ }")]
    [InlineData("""[2,"a","X",{"deep":[{"er":[1,2,{}]}],"text":"]}\"["}]""", "X", """{"deep":[{"er":[1,2,{}]}],"text":"]}\"["}""")]
    [InlineData("""[2,"a","X",{"n":1},"more",[{}]]""", "X", """{"n":1}""")]
    public void A_call_is_taken_apart(string text, string action, string payload)
    {
        var frame = Read(text);
        frame.Type.ShouldBe(MessageType.Call);
        frame.Id.ShouldBe("a");
        frame.Word.ShouldBe(action);
        Encoding.UTF8.GetString(frame.Payload.Span).ShouldBe(payload);
    }

    [Theory]
    [InlineData("""[4,"a","NotSupported","why",{"x":1}]""", "NotSupported", "why")]
    [InlineData("""[4,"a","NotSupported","why"]""", "NotSupported", "why")]
    [InlineData("""[4,"a","NotSupported"]""", "NotSupported", "")]
    [InlineData("""[4,"a","NotSupported",null,{}]""", "NotSupported", "")]
    [InlineData("""[4,"a","NotSupported",{}]""", "NotSupported", "")]
    public void A_call_error_may_lack_its_end(string text, string code, string description)
    {
        var frame = Read(text);
        frame.Type.ShouldBe(MessageType.CallError);
        (frame.Word, frame.Text).ShouldBe((code, description));
    }

    [Theory]
    [InlineData("""[1,"a"]""")]
    [InlineData("""[5,"a",{}]""")]
    [InlineData("""[6,"a","X",{}]""")]
    [InlineData("""[2.5,"a","X",{}]""")]
    [InlineData("""[99999999999999999999,"a"]""")]
    public void Another_type_is_left_alone(string text) => Read(text).Type.ShouldBe(MessageType.Unknown);

    [Theory]
    [InlineData("""[5,"a","FormatViolation","why",{}]""", 5, "FormatViolation")]
    [InlineData("""[6,"a","NotifyPeriodicEventStream",{}]""", 6, "NotifyPeriodicEventStream")]
    public void Since_2_1_there_are_two_more_types(string text, int type, string word)
    {
        var frame = Read(text, OcppVersion.V21);
        ((int)frame.Type, frame.Id, frame.Word).ShouldBe((type, "a", word));
        Read(text, OcppVersion.V201).Type.ShouldBe(MessageType.Unknown);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("null", null)]
    [InlineData("{}", null)]
    [InlineData("[]", null)]
    [InlineData("""["2","a","X",{}]""", null)]
    [InlineData("[2]", null)]
    [InlineData("[2,null]", null)]
    [InlineData("""[2,"a"]""", "a")]
    [InlineData("""[2,"a","X"]""", "a")]
    [InlineData("""[2,"a","X",null]""", "a")]
    [InlineData("""[2,"a","X",[]]""", "a")]
    [InlineData("""[2,"a",7,{}]""", "a")]
    [InlineData("""[2,"a","X",{"x":}]""", "a")]
    [InlineData("""[2,"a","X",{}""", "a")]
    [InlineData("""[2,"a","X",{}]]""", "a")]
    [InlineData("""[2,"a","X",{}] [""", "a")]
    public void What_is_no_message_says_whom_to_answer(string text, string? id)
    {
        var wrong = Should.Throw<MalformedFrameException>(() => Read(text));
        wrong.Id.ShouldBe(id);
    }

    [Fact]
    public void Deep_nesting_is_refused_without_harm()
    {
        var deep = """[2,"a","X",{"x":""" + new string('[', 100_000) + new string(']', 100_000) + "}]";
        Should.Throw<MalformedFrameException>(() => Read(deep)).Id.ShouldBe("a");
    }

    static Frame Read(string text, OcppVersion version = OcppVersion.V16) => FrameReader.Read(Encoding.UTF8.GetBytes(text), version);
}
