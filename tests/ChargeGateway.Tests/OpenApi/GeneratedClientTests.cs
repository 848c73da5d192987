using System.Diagnostics;
using System.Text.Json;
using ChargeGateway.Tests.Running;
using Xunit.Abstractions;

namespace ChargeGateway.Tests.OpenApi;

/// <summary>A TypeScript client that is generated from the committed document compiles, and works against the running gateway.</summary>
public sealed class GeneratedClientTests(ITestOutputHelper output)
{
    static readonly string[] Packages = ["openapi-typescript@7.13.0", "openapi-fetch@0.17.0", "typescript@5.9.3"];
    static readonly string[] Strict = ["--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--skipLibCheck"];
    static readonly TimeSpan LongestInstall = TimeSpan.FromSeconds(90);
    static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(60);

    const string Program = """
        import createClient from "openapi-fetch";
        import type { paths } from "./schema.js";

        declare const process: { env: Record<string, string>, exit(code: number): never };
        const client = createClient<paths>({ baseUrl: process.env.GATEWAY_URL, headers: { "X-API-Key": process.env.GATEWAY_KEY } });

        const registered = await client.POST("/v1/chargers", { body: { id: "generated", name: "From TypeScript" } });
        const chargers = await client.GET("/v1/chargers", { params: { query: { limit: 10 } } });
        const names = (chargers.data ?? []).map(charger => charger.id);
        const limit = await client.POST("/v1/chargers/{id}/commands/set-charging-limit", {
            params: { path: { id: "cp" } },
            body: { connector: 1, value: 16, unit: "A", expiresIn: 600 },
        });
        const offline = await client.POST("/v1/chargers/{id}/commands/reset", { params: { path: { id: "generated" } }, body: { type: "Soft" } });
        const sessions = await client.GET("/v1/sessions", { params: { query: { charger: "cp" } } });
        console.log(JSON.stringify({
            url: registered.data?.url,
            names,
            status: limit.data && "status" in limit.data ? limit.data.status : undefined,
            problem: offline.error?.type,
            sessions: sessions.data?.length,
        }));
        """;

    [NpmFact]
    public async Task It_compiles_and_works()
    {
        var tools = Path.Combine(Path.GetTempPath(), "chargegateway-npm-" + string.Join('-', Packages).Replace('@', '-'));
        if (!File.Exists(Path.Combine(tools, "installed")))
        {
            Directory.CreateDirectory(tools);
            await File.WriteAllTextAsync(Path.Combine(tools, "package.json"), """{"private":true,"type":"module"}""");
            var (code, said) = await RunAsync(tools, "npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", .. Packages], LongestInstall);
            if (code != 0)
            {
                output.WriteLine("SKIPPED: the generator cannot be installed from here: " + said);
                return;
            }

            await File.WriteAllTextAsync(Path.Combine(tools, "installed"), "");
        }

        var work = Directory.CreateDirectory(Path.Combine(tools, Guid.NewGuid().ToString("N"))).FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(work, "client.ts"), Program);
            await StepAsync(work, "node", [Bin(tools, "openapi-typescript"), OpenApiFile.Find(), "-o", "schema.d.ts"]);
            await StepAsync(work, "node", [Bin(tools, "tsc"), .. Strict, "client.ts"]);
            await UseAsync(work);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    static async Task UseAsync(string work)
    {
        await using var gateway = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept");
        await using var charger = await RawCharger.ArriveAsync(gateway, "cp");
        var running = StepAsync(work, "node", ["client.js"], ("GATEWAY_URL", gateway.Url.ToString().TrimEnd('/')), ("GATEWAY_KEY", TestGateway.Key));
        await charger.AnswerNextAsync("SetChargingProfile", """{"status":"Accepted"}""");
        var said = JsonElement.Parse(await running);

        said.GetProperty("url").GetString().ShouldBe($"{gateway.OcppUrl}/generated");
        said.GetProperty("names").EnumerateArray().Select(name => name.GetString()).ShouldBe(["cp", "generated"]);
        said.GetProperty("status").GetString().ShouldBe("Accepted");
        said.GetProperty("problem").GetString().ShouldBe("urn:chargegateway:error:charger-offline");
        said.GetProperty("sessions").GetInt32().ShouldBe(0);
    }

    static string Bin(string tools, string name) => Path.Combine(tools, "node_modules", name == "tsc" ? "typescript/bin/tsc" : $"{name}/bin/cli.js");

    static async Task<string> StepAsync(string folder, string program, string[] arguments, params (string Name, string Value)[] variables)
    {
        var (code, said) = await RunAsync(folder, program, arguments, LongestStep, variables);
        code.ShouldBe(0, $"{program} {string.Join(' ', arguments)}: {said}");
        return said;
    }

    static async Task<(int Code, string Said)> RunAsync(
        string folder, string program, string[] arguments, TimeSpan longest, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (-1, $"no end within {longest.TotalSeconds:0} s");
        }

        return (process.ExitCode, await said + await complained);
    }
}
