using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ChargeGateway.Tests.Drivers.Polled;

/// <summary>Waits for something that is about to be true.</summary>
static class Soon
{
    static readonly TimeSpan Bound = TimeSpan.FromSeconds(40);

    public static async Task BeTrueAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        var waited = Stopwatch.StartNew();
        while (!condition())
        {
            if (waited.Elapsed > Bound) throw new TimeoutException($"Not true within {Bound.TotalSeconds} s: {what}");
            await Task.Delay(10);
        }
    }
}
