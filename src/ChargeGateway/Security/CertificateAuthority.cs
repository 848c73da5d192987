using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Security;

/// <summary>
/// Signs the certificates that chargers ask for, with a root of the gateway's own that is made at the first request and kept in the data
/// directory. A certificate always speaks of the charger that asked, whatever name its request bears.
/// </summary>
sealed class CertificateAuthority(string directory, TimeProvider time) : ICertificateAuthority, IDisposable
{
    const string Root = "CN=ChargeGateway root";
    static readonly TimeSpan RootLife = TimeSpan.FromDays(3650);
    static readonly TimeSpan ChargerLife = TimeSpan.FromDays(397);
    static readonly TimeSpan ClockMargin = TimeSpan.FromDays(1);

    readonly SemaphoreSlim opening = new(1, 1);
    X509Certificate2? root;

    public async Task<string> SignAsync(string chargePointId, string signingRequest, CancellationToken ct)
    {
        var asked = Read(signingRequest);
        var issuer = await RootAsync(ct);
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(chargePointId);
        var request = new CertificateRequest(subject.Build(), asked.PublicKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], false));

        var now = time.GetUtcNow();
        using var key = issuer.GetECDsaPrivateKey()!;
        using var signed = request.Create(
            issuer.SubjectName,
            X509SignatureGenerator.CreateForECDsa(key),
            now - ClockMargin,
            Earlier(now + ChargerLife, issuer.NotAfter),
            RandomNumberGenerator.GetBytes(16));
        return signed.ExportCertificatePem() + "\n" + issuer.ExportCertificatePem() + "\n";
    }

    public void Dispose()
    {
        root?.Dispose();
        opening.Dispose();
    }

    static CertificateRequest Read(string signingRequest)
    {
        try
        {
            return CertificateRequest.LoadSigningRequestPem(signingRequest, HashAlgorithmName.SHA256, signerSignaturePadding: RSASignaturePadding.Pkcs1);
        }
        catch (Exception wrong) when (wrong is CryptographicException or ArgumentException or NotSupportedException)
        {
            throw new FormatException("the certificate signing request cannot be read or is not signed by its own key", wrong);
        }
    }

    async Task<X509Certificate2> RootAsync(CancellationToken ct)
    {
        await opening.WaitAsync(ct);
        try
        {
            return root ??= Load() ?? Make();
        }
        finally
        {
            opening.Release();
        }
    }

    string CertificatePath => Path.Combine(directory, "charger-ca.pem");

    string KeyPath => Path.Combine(directory, "charger-ca.key");

    X509Certificate2? Load()
    {
        if (!File.Exists(CertificatePath) || !File.Exists(KeyPath)) return null;
        var kept = X509Certificate2.CreateFromPemFile(CertificatePath, KeyPath);
        return kept.NotAfter > time.GetUtcNow() ? kept : null;
    }

    X509Certificate2 Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(Root, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        var now = time.GetUtcNow();
        var made = request.CreateSelfSigned(now - ClockMargin, now + RootLife);
        WritePrivate(KeyPath, key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(CertificatePath, made.ExportCertificatePem());
        return made;
    }

    static void WritePrivate(string path, string content)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(path, options);
        file.Write(content);
    }

    static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
