using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ChargeGateway.Tests.Simulator;

/// <summary>A root certificate made for the test.</summary>
static class TestCertificate
{
    public static string Pem { get; } = Make();

    static string Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Test root", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return certificate.ExportCertificatePem();
    }
}
