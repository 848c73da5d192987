using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>Many chargers.</summary>
static class Fleet
{
    public static async Task GrowAsync(List<Bot> bots, Uri server, int chargers, bool reportsStatus = true)
    {
        while (bots.Count < chargers)
        {
            var next = Enumerable.Range(bots.Count, Math.Min(50, chargers - bots.Count));
            var more = await Task.WhenAll(next.Select(number => Bot.ConnectAsync(new Uri(server, $"/OCPP/bot{number}"))));
            bots.AddRange(more);
            if (!reportsStatus) continue;
            foreach (var bot in more) await bot.SayAsync("""[2,"s","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]""");
        }

        await Task.Delay(1000);
    }
}
