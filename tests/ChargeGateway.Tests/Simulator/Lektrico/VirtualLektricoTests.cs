using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Lektrico;

namespace ChargeGateway.Tests.Simulator.Lektrico;

/// <summary>The HTTP forms of the virtual box, asked without the driver.</summary>
public sealed class VirtualLektricoTests : IAsyncLifetime
{
    VirtualLektrico box = null!;
    HttpClient http = null!;

    public async Task InitializeAsync()
    {
        box = await VirtualLektrico.StartAsync();
        http = new HttpClient { BaseAddress = box.Address };
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await box.DisposeAsync();
    }

    [Fact]
    public async Task Get_gives_the_bare_result() =>
        (await http.GetStringAsync("/rpc/device_id.get")).ShouldBe("{\"device_id\":\"1p7k_500006\"}\r\n");

    [Fact]
    public async Task Values_of_a_query_are_pasted_as_they_are()
    {
        (await http.GetStringAsync("/rpc/app_config.set?config_key=\"user_current\"&config_value=\"16\"")).Trim().ShouldBe("true");
    }

    [Fact]
    public async Task Post_takes_the_parameters_with_or_without_quotation_marks()
    {
        (await PostAsync("/rpc/Dynamic_current.Set", "{dynamic_current: 10}")).Text.ShouldBe("true");
        box.Box.DynamicCurrent.ShouldBe(10);
    }

    [Fact]
    public async Task A_frame_is_answered_in_an_envelope()
    {
        var (_, text) = await PostAsync("/rpc", """{"src":"x","id":"123","method":"charge.start","params":{"tag":"T"}}""");
        JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse("""{"id":123,"src":"1p7k_500006","dst":"x","result":true}""")).ShouldBeTrue(text);
    }

    [Fact]
    public async Task An_error_in_a_frame_comes_in_the_envelope_with_status_200()
    {
        var (status, text) = await PostAsync("/rpc", """{"src":"x","id":1,"method":"app_config.set","params":{"config_key":"nope","config_value":1}}""");
        status.ShouldBe(HttpStatusCode.OK);
        JsonNode.Parse(text)!["error"]!["code"]!.GetValue<int>().ShouldBe(-6);
    }

    [Theory]
    [InlineData("/rpc/Dynamic_current.Set", "{}", -2)]
    [InlineData("/rpc/Ap_password.Set", """{"password":"short"}""", -3)]
    [InlineData("/rpc/Dynamic_current.Set", """{"dynamic_current":5}""", -4)]
    [InlineData("/rpc/App_config.Set", """{"config_key":"headless","config_value":"maybe"}""", -5)]
    [InlineData("/rpc/App_config.Set", """{"config_key":"nope","config_value":1}""", -6)]
    [InlineData("/rpc/Charging_schedule.Set", """{"charging_schedule":[{"start_d":9}]}""", -4)]
    public async Task An_error_comes_bare_with_status_500(string path, string body, int code)
    {
        var (status, text) = await PostAsync(path, body);
        status.ShouldBe(HttpStatusCode.InternalServerError);
        JsonNode.Parse(text)!["code"]!.GetValue<int>().ShouldBe(code);
    }

    [Fact]
    public async Task A_second_owner_is_prohibited()
    {
        await PostAsync("/rpc/App_config.Set", """{"config_key":"owner_id","config_value":"me"}""");
        var (_, text) = await PostAsync("/rpc/App_config.Set", """{"config_key":"owner_id","config_value":"you"}""");
        JsonNode.Parse(text)!["code"]!.GetValue<int>().ShouldBe(-7);
    }

    [Fact]
    public async Task An_unknown_method_is_404() => (await PostAsync("/rpc/Foo.Bar", "{}")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_frame_for_another_box_is_400() =>
        (await PostAsync("/rpc", """{"id":1,"dst":"other","method":"charge.stop"}""")).ShouldBe((HttpStatusCode.BadRequest, "Invalid request"));

    [Fact]
    public async Task A_frame_without_an_id_is_done_and_never_answered()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        using var frame = new StringContent("""{"method":"charge.pause"}""", Encoding.UTF8, "application/json");

        await Should.ThrowAsync<OperationCanceledException>(() => http.PostAsync("/rpc", frame, patience.Token));
        box.Box.IsPaused.ShouldBeTrue();
    }

    async Task<(HttpStatusCode Status, string Text)> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(path, content);
        return (answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Trim());
    }
}
