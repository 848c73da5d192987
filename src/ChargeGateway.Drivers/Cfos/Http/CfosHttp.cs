using System.Net.Http.Headers;
using System.Text;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Drivers.Cfos.Http;

/// <summary>
/// Makes the HTTP client of one device. Not by a factory: what a factory logs are addresses, and passwords stand in those of this API.
/// </summary>
static class CfosHttp
{
    const string DefaultUser = "admin";
    const int MaxAnswer = 4 * 1024 * 1024;

    public static HttpClient Create(Uri address, DeviceSettings settings, TimeSpan timeout)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = timeout,
            MaxConnectionsPerServer = 2,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        };
#pragma warning disable CA5359 // Devices sign their certificates themselves. Taken only where the user says so, for this one device.
        if (settings.AcceptAnyCertificate) handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
#pragma warning restore CA5359
        var http = new HttpClient(handler)
        {
            BaseAddress = Folder(address),
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = MaxAnswer,
        };
        if (settings.User is not null || settings.Password is not null) http.DefaultRequestHeaders.Authorization = Basic(settings);
        return http;
    }

    static AuthenticationHeaderValue Basic(DeviceSettings settings) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.User ?? DefaultUser}:{settings.Password}")));

    static Uri Folder(Uri address) => address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
}
