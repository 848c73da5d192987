using BenchmarkDotNet.Running;
using ChargeGateway.Benchmarks.Measures;
using ChargeGateway.Benchmarks.Micro;
using ChargeGateway.Benchmarks.Relay;

switch (args.FirstOrDefault())
{
    case "relay":
        await BareRelay.RunAsync("http://127.0.0.1:0", CancellationToken.None);
        return;
    case "micro":
        BenchmarkRunner.Run([typeof(FrameBenchmarks), typeof(BalancingBenchmarks)]);
        return;
}

var measures = new Dictionary<string, Func<Report, string, Task>>
{
    ["round-trip"] = RoundTrip.RunAsync,
    ["status"] = StatusRead.RunAsync,
    ["messages"] = Messages.RunAsync,
    ["kill"] = Kill.RunAsync,
    ["memory"] = MemoryUse.RunAsync,
    ["storm"] = Storm.RunAsync,
    ["start"] = StartUp.RunAsync,
    ["polling"] = Polling.RunAsync,
    ["published"] = Published.RunAsync,
};

var report = new Report();
foreach (var (name, measure) in measures.Where(measure => args.Length == 0 || args.Contains(measure.Key)))
{
    Console.Error.WriteLine($"measuring {name} …");
    var data = Directory.CreateTempSubdirectory("chargegateway-bench-");
    await measure(report, data.FullName);
    data.Delete(recursive: true);
}

Console.WriteLine();
Console.WriteLine(report);
