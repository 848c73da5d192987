using System.Net;
using System.Net.Sockets;
using ChargeGateway.Configuration;

namespace ChargeGateway.Hosting;

/// <summary>
/// <c>--healthcheck</c>: asks the gateway that runs with the same settings whether it is ready, so that a container needs no other program for it.
/// </summary>
static class HealthProbe
{
    const string ServerDefault = "http://localhost:5000";
    const string Path = "/health/ready";
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Asks once.</summary>
    /// <param name="commandLine">The settings that the gateway was started with.</param>
    /// <returns>The exit code: 0 where it is ready, else 1 with one line on the error stream.</returns>
    public static async Task<int> RunAsync(CommandLine commandLine)
    {
        try
        {
            var configuration = new ConfigurationManager();
            ConfigurationSources.Use(configuration, Directory.GetCurrentDirectory(), commandLine.Settings);
            return await AskAsync(new Uri(AddressOf(configuration), Path));
        }
        catch (ConfigurationException wrong)
        {
            return await UnhealthyAsync(wrong.Message);
        }
    }

    /// <summary>Where a program on the same machine reaches what is configured, plain HTTP first.</summary>
    /// <exception cref="ConfigurationException">There is no such address.</exception>
    internal static Uri AddressOf(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>().ToArray();
        var urls = endpoints.Length > 0 ? endpoints : (configuration["Urls"] ?? ServerDefault).Split(';', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            var fixedPorts = urls.Select(url => BindingAddress.Parse(url.Trim())).Where(url => url.Port > 0);
            var address = fixedPorts.MinBy(url => url.Scheme, StringComparer.OrdinalIgnoreCase)
                ?? throw new ConfigurationException("Urls has no fixed port, so there is nothing to ask.");
            return new UriBuilder(address.Scheme, Host(address.Host), address.Port).Uri;
        }
        catch (FormatException)
        {
            throw new ConfigurationException($"Urls is '{string.Join(';', urls)}', expected addresses such as http://localhost:8080.");
        }
    }

    /// <summary>What the server listens on for every name and every address is reached on the loopback address.</summary>
    static string Host(string listened)
    {
        if (listened.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return listened;
        if (!IPAddress.TryParse(listened, out var address) || address.Equals(IPAddress.Any)) return IPAddress.Loopback.ToString();
        if (address.Equals(IPAddress.IPv6Any)) address = IPAddress.IPv6Loopback;
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
    }

    static async Task<int> AskAsync(Uri url)
    {
        // The certificate names the gateway as others reach it, which is not the name that it is asked by here.
        using var handler = new HttpClientHandler
        {
            UseProxy = false,
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        };
        using var http = new HttpClient(handler) { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(url);
            return answer.IsSuccessStatusCode ? 0 : await UnhealthyAsync($"{url} answered {(int)answer.StatusCode}");
        }
        catch (HttpRequestException failed)
        {
            return await UnhealthyAsync($"{url}: {failed.Message}");
        }
        catch (OperationCanceledException)
        {
            return await UnhealthyAsync($"{url} did not answer within {Patience.TotalSeconds:0} s");
        }
    }

    static async Task<int> UnhealthyAsync(string why)
    {
        await Console.Error.WriteLineAsync("unhealthy: " + why);
        return 1;
    }
}
