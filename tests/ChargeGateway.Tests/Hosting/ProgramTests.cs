using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ChargeGateway.Hosting;

namespace ChargeGateway.Tests.Hosting;

/// <summary>The program itself, started as users start it.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("--Gateway:CommandTimeout=abc", "Gateway:CommandTimeout is 'abc'")]
    [InlineData("--Gatway:CommandTimeout=00:00:10", "--Gatway:CommandTimeout=00:00:10 is not an option")]
    [InlineData("--Serilog:MinimumLevel:Default=Loud", "Serilog:")]
    [InlineData("--Kestrel:Endpoints:Here:Url=nowhere", "Invalid url: 'nowhere'")]
    public async Task A_wrong_setting_is_one_line_and_exit_code_2(string argument, string expected)
    {
        var (code, output, error) = await RunAsync(argument);

        code.ShouldBe(2);
        error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain(expected);
        output.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task Help_and_version_are_printed()
    {
        var help = await RunAsync("--help");
        var version = await RunAsync("--version");

        (help.Code, version.Code).ShouldBe((0, 0));
        help.Output.ShouldContain("--demo");
        version.Output.ShouldMatch(@"^\d+\.\d+\.\d+");
    }

    [Fact]
    public async Task A_port_in_use_is_one_line_and_exit_code_2()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (code, output, error) = await RunAsync("--demo", $"--Urls=http://127.0.0.1:{port}");

        code.ShouldBe(2);
        error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain($"127.0.0.1:{port}: address already in use");
        output.ShouldNotContain("Exception");
    }

    static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GatewayHost).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Directory.CreateTempSubdirectory("gateway-run-").FullName,
        };
        using var program = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var output = program.StandardOutput.ReadToEndAsync(limit.Token);
        var error = program.StandardError.ReadToEndAsync(limit.Token);
        await program.WaitForExitAsync(limit.Token);
        return (program.ExitCode, await output, await error);
    }
}
