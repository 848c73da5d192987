using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ChargeGateway.Tests.Running;

/// <summary>Waits for a condition, with a bound.</summary>
static class Until
{
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(40);

    public static CancellationToken Soon => new CancellationTokenSource(Bound).Token;

    public static Task TrueAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string what = "") =>
        TrueAsync(() => Task.FromResult(condition()), what);

    public static async Task TrueAsync(Func<Task<bool>> condition, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        var waited = Stopwatch.StartNew();
        while (!await condition())
        {
            waited.Elapsed.ShouldBeLessThan(Bound, $"waited in vain for: {what}");
            await Task.Delay(10);
        }
    }
}
