using System.Net;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Drivers.Lektrico.Rpc;

/// <summary>Opens the HTTP connection to a box: plain, Basic or Digest, as the box asks for it.</summary>
static class BoxConnection
{
    /// <summary>The largest answer that is taken, bytes; a box itself takes and gives 4 KiB.</summary>
    const int MaxAnswer = 64 * 1024;

    /// <summary>Reads an address: <c>http://192.168.0.163</c>, or only host and port.</summary>
    /// <param name="address">The address from the registration.</param>
    /// <returns>None where it is no address.</returns>
    public static Uri? Read(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return null;
        var text = address.Contains("://", StringComparison.Ordinal) ? address : $"http://{address}";
        return Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
    }

    public static HttpClient Open(Uri address, DeviceSettings? settings)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        if (settings?.User is { Length: > 0 } user)
        {
            handler.Credentials = new NetworkCredential(user, settings.Password);
            handler.PreAuthenticate = true;
        }

#pragma warning disable CA5359 // The user says so for this one device.
        if (settings is { AcceptAnyCertificate: true }) handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
#pragma warning restore CA5359
        return new HttpClient(handler) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MaxAnswer };
    }
}
