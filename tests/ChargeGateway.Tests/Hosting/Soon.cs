namespace ChargeGateway.Tests.Hosting;

/// <summary>Waits for what must come about, no longer than ten seconds.</summary>
static class Soon
{
    public static async Task TrueAsync(Func<bool> condition)
    {
        var until = DateTime.UtcNow.AddSeconds(10);
        while (!condition())
        {
            (DateTime.UtcNow < until).ShouldBeTrue("it did not come about within ten seconds");
            await Task.Delay(5);
        }
    }
}
