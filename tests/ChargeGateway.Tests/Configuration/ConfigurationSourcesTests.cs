using ChargeGateway.Configuration;
using Microsoft.Extensions.Configuration;

namespace ChargeGateway.Tests.Configuration;

public sealed class ConfigurationSourcesTests : IDisposable
{
    readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("gateway-configuration-");

    public void Dispose() => directory.Delete(recursive: true);

    [Fact]
    public void Without_a_file_of_ones_own_the_one_beside_the_program_counts()
    {
        var configuration = Use();

        configuration["Urls"].ShouldBe("http://localhost:8080");
        Settings.Read(configuration, directory.FullName).Gateway.DataDirectory.ShouldBe(Path.Combine(directory.FullName, "data"));
    }

    [Fact]
    public void A_file_of_ones_own_takes_the_place_of_the_one_beside_the_program()
    {
        Write("""{ "Gateway": { "ConcurrentCommands": 3 } /* a comment */ }""");

        var configuration = Use();

        configuration["Gateway:ConcurrentCommands"].ShouldBe("3");
        configuration["Urls"].ShouldBeNull();
    }

    [Fact]
    public void The_command_line_overrides_the_file()
    {
        Write("""{ "Gateway": { "ConcurrentCommands": 3 } }""");

        Use(("gateway:concurrentcommands", "4"))["Gateway:ConcurrentCommands"].ShouldBe("4");
    }

    [Theory]
    [InlineData("{ \"Gateway\": ")]
    [InlineData("{ \"Gateway\": { \"CommandTimeout\": 00:00:30 } }")]
    [InlineData("[]")]
    [InlineData("{ \"Urls\": \"a\", \"urls\": \"b\" }")]
    public void A_file_that_is_no_json_is_named_in_one_line(string text)
    {
        Write(text);

        var complaint = Should.Throw<ConfigurationException>(() => Use()).Message;

        complaint.ShouldContain(Path.Combine(directory.FullName, "appsettings.json"));
        complaint.ShouldNotContain("\n");
    }

    ConfigurationManager Use(params (string Key, string Value)[] commandLine)
    {
        var configuration = new ConfigurationManager();
        ConfigurationSources.Use(
            configuration, directory.FullName, commandLine.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        return configuration;
    }

    void Write(string text) => File.WriteAllText(Path.Combine(directory.FullName, "appsettings.json"), text);
}
