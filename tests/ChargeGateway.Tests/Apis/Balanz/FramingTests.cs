using System.Net.WebSockets;
using System.Text;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>What a request may look like, and what answers one that is wrong.</summary>
public class FramingTests : BalanzTests
{
    [Theory]
    [InlineData("""[2,"7","GetChargers",{"charger_id":"none"}]""", """[3,"7",[]]""")]
    [InlineData("""[2.0,17,"GetChargers",{"charger_id":"none"}]""", "[3,17,[]]")]
    [InlineData("""[2,null,"GetChargers",{"charger_id":"none"}]""", "[3,null,[]]")]
    [InlineData("""[2,"7","GetChargers"]""", """[4,"007",{"status":"ProtocolError"}]""")]
    [InlineData("""["2","7","GetChargers",{}]""", """[4,"007",{"status":"ProtocolError"}]""")]
    [InlineData("""[true,"7","GetChargers",{}]""", """[4,"007",{"status":"ProtocolError"}]""")]
    [InlineData("{}", """[4,"007",{"status":"ProtocolError"}]""")]
    [InlineData("hello", """[4,"007","Unexpected Error"]""")]
    [InlineData("5", """[4,"007","Unexpected Error"]""")]
    [InlineData("""[2,"7","GetChargers",[1]]""", """[4,"7","Unexpected Error"]""")]
    [InlineData("""[2,"7","GetChargers","x"]""", """[4,"7","Unexpected Error"]""")]
    [InlineData("""[2,"7","GetChargers",null]""", """[4,"7","Unexpected Error"]""")]
    [InlineData("""[2,"7","GetChargers",{"charger_id":5}]""", """[4,"7","Unexpected Error"]""")]
    [InlineData("""[2,"7","Fly",{}]""", """[4,"7","Invalid Command Fly"]""")]
    [InlineData("""[2,"7","reset",{}]""", """[4,"7","Invalid Command reset"]""")]
    [InlineData("""[2,"7","GetFirmware",null]""", """[3,"7",[]]""")]
    [InlineData("""[2,"7","GetFirmware",""]""", """[3,"7",[]]""")]
    public async Task Each_request_gets_one_answer_and_the_line_stays(string request, string answer)
    {
        (await Admin.RawAsync(request)).GetRawText().ShouldBe(answer);
        (await Admin.OkAsync("GetChargers")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Binary_messages_are_read_too()
    {
        var request = Encoding.UTF8.GetBytes("""[2,"b","GetFirmware",{}]""");
        await Admin.Socket.SendAsync(request, WebSocketMessageType.Binary, true, default);
        (await Admin.ReceiveAsync()).GetRawText().ShouldBe("""[3,"b",[]]""");
    }

    [Fact]
    public async Task A_message_beyond_a_mebibyte_ends_the_line()
    {
        await Admin.SendAsync(new string(' ', 1024 * 1024 + 1));
        await Should.ThrowAsync<IOException>(Admin.ReceiveAsync);
        Admin.Socket.CloseStatus.ShouldBe(WebSocketCloseStatus.MessageTooBig);
    }

    [Fact]
    public async Task A_slow_charger_blocks_only_its_caller_whose_answers_stay_in_order()
    {
        await Admin.SendAsync("""[2,"slow","Reset",{"charger_id":"cp"}]""");
        await Admin.SendAsync("""[2,"next","GetFirmware",{}]""");
        await using var other = await ClientAsync("Status");
        (await other.OkAsync("GetChargers")).GetArrayLength().ShouldBe(1);

        await Charger.AnswerNextAsync("Reset", """{"status":"Rejected"}""");
        (await Admin.ReceiveAsync()).GetRawText().ShouldBe("""[4,"slow",{"status":"Rejected"}]""");
        (await Admin.ReceiveAsync()).GetRawText().ShouldBe("""[3,"next",[]]""");
    }

    [Fact]
    public async Task Checks_come_in_their_order()
    {
        await using var stranger = await BalanzClient.ConnectAsync(Gateway);
        (await stranger.ErrorAsync("Fly", "[1]")).ShouldBe("{NotAuthorized}");
        (await stranger.ErrorAsync("GetChargers")).ShouldBe("{NotAuthorized}");

        await using var status = await ClientAsync("Status");
        (await status.ErrorAsync("Fly")).ShouldBe("{NotAuthorized}");
        (await status.ErrorAsync("Reset", """{"charger_id":"none"}""")).ShouldBe("{NotAuthorized}");

        (await Admin.ErrorAsync("RemoteStartTransaction")).ShouldBe("{NoSuchCharger}");
        (await Admin.ErrorAsync("RemoteStartTransaction", """{"charger_id":"cp"}""")).ShouldBe("{InvalidParameters}");
        await Admin.AcceptedAsync("CreateCharger", """{"charger_id":"far","alias":"Far","group_id":"Default"}""");
        (await Admin.ErrorAsync("RemoteStartTransaction", """{"alias":"Far"}""")).ShouldBe("{ChargerNotConnected}");
    }

    [Fact]
    public async Task An_alias_stands_for_the_charger_where_it_is_the_only_one()
    {
        (await Admin.OkAsync("GetChargers", """{"alias":"Yard"}""")).GetArrayLength().ShouldBe(1);
        await Admin.AcceptedAsync("CreateCharger", """{"charger_id":"two","alias":"Two","group_id":"Default"}""");
        (await Admin.OkAsync("GetChargers", """{"alias":"Two"}"""))[0].GetProperty("charger_id").GetString().ShouldBe("two");
        (await Admin.OkAsync("GetChargers", """{"alias":"Nowhere"}""")).GetArrayLength().ShouldBe(2, "an alias that nobody has filters nothing");
        (await Admin.ErrorAsync("Reset", """{"alias":"Yard","charger_id":null}"""))
            .ShouldBe("{NoSuchCharger}", "a charger that is null is given all the same");
        (await Admin.ErrorAsync("UpdateCharger", """{"alias":"Nowhere"}""")).ShouldBe("{IllegalArguments}");
    }
}
