using System.Text.RegularExpressions;
using ChargeGateway.Configuration;
using ChargeGateway.Hosting;
using ChargeGateway.Tests.Running;
using Microsoft.Extensions.Configuration;

namespace ChargeGateway.Tests.Containers;

/// <summary>What the Dockerfile says agrees with itself, with the project and with the program. The images themselves are not built here.</summary>
public sealed partial class DockerfileTests
{
    readonly string[] lines =
        [.. Continued().Replace(Repository.Read("Dockerfile"), " ").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

    string[] Final => [.. lines.SkipWhile(line => line != "FROM mcr.microsoft.com/dotnet/aspnet:10.0")];

    [Fact]
    public void It_builds_with_the_sdk_of_the_project_and_runs_on_the_runtime_alone()
    {
        lines[0].ShouldBe("FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build");
        lines.Count(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ShouldBe(2);
        Repository.Read("Directory.Build.props").ShouldContain("<TargetFramework>net10.0</TargetFramework>");
    }

    [Fact]
    public void Everything_that_is_copied_is_there_and_reaches_the_engine()
    {
        var ignored = Repository.Read(".dockerignore").Split('\n');
        foreach (var source in lines.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal)).SelectMany(Sources))
        {
            var folder = Path.GetDirectoryName(Repository.PathOf(source))!;
            Directory.GetFileSystemEntries(folder, Path.GetFileName(source)).ShouldNotBeEmpty(source);
            ignored.ShouldContain("!" + source.Split('/')[0]);
        }

        foreach (var project in new DirectoryInfo(Repository.PathOf("src")).GetDirectories())
            lines.ShouldContain($"COPY src/{project.Name}/*.csproj src/{project.Name}/");
    }

    [Fact]
    public void It_runs_the_binary_as_a_user_of_its_own_with_its_data_in_the_volume()
    {
        var binary = "/app/" + typeof(GatewayHost).Assembly.GetName().Name;
        Final.ShouldContain("USER $APP_UID");
        Final.ShouldContain("VOLUME /data");
        Final.ShouldContain("EXPOSE 8080");
        Final.ShouldContain($"ENTRYPOINT [\"{binary}\"]");
        Final.Single(line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal)).ShouldEndWith($"CMD [\"{binary}\", \"--healthcheck\"]");
        CommandLine.Parse(["--healthcheck"]).HealthCheck.ShouldBeTrue();
        Final.TakeWhile(line => line != "USER $APP_UID").ShouldContain("COPY --from=build --chown=1654:1654 /data /data");
    }

    [Fact]
    public void Its_environment_is_read_by_the_program()
    {
        var variables = Variable().Matches(Final.Single(line => line.StartsWith("ENV ", StringComparison.Ordinal)))
            .ToDictionary(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal), match => match.Groups[2].Value.Trim('"'));

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(variables!).Build();
        var settings = Settings.Read(configuration, "/app");
        settings.Gateway.DataDirectory.ShouldBe("/data");
        variables["Urls"].ShouldBe("http://*:8080");
        variables["ASPNETCORE_HTTP_PORTS"].ShouldBe("", "the base image sets it, and the server would speak of two ports");
    }

    /// <summary>What a COPY takes from the project; nothing where it takes from another stage.</summary>
    static IEnumerable<string> Sources(string copy) => copy.Contains("--from", StringComparison.Ordinal) ? [] : copy.Split(' ')[1..^1];

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continued();

    [GeneratedRegex(@"(\w+)=(\S+)")]
    private static partial Regex Variable();
}
