using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Samples;

static class ToolAnswers
{
    public static void ShouldBeAccepted(this Tool ran)
    {
        ran.Code.ShouldBe(0, ran.Error + ran.Output);
        JsonElement.Parse(ran.Output).GetProperty("status").GetString().ShouldBe("Accepted");
    }
}
