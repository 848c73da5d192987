using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.Work;

/// <summary>The certificates of a charger: roots it trusts and its own (security whitepaper, sections 2 and 5).</summary>
sealed class CertificateStore
{
    readonly Lock gate = new();
    readonly List<(string Type, JsonObject Hash)> roots = [];

    /// <summary>The PEM chain of its own certificate that the central system delivered last.</summary>
    public string? Own { get; private set; }

    /// <summary>Makes a key pair and a signing request for its own certificate, PEM.</summary>
    public static string NewRequest(Dialect dialect)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(dialect.Charger.Options.SerialNumber);
        if (dialect.Configuration[dialect.Names.OperatorName] is { Length: > 0 } operatorName)
            name.AddOrganizationName(operatorName);
        return new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256).CreateSigningRequestPem();
    }

    public static bool IsCertificate(string pem) => Hash(pem) is not null;

    public bool TakeOwn(string chain)
    {
        if (Hash(chain) is null)
            return false;
        Own = chain;
        return true;
    }

    /// <summary>Installs a root. Returns the word for how that went.</summary>
    public string Install(string type, string pem, int capacity)
    {
        if (Hash(pem) is not { } hash)
            return "Rejected";
        lock (gate)
        {
            if (roots.Count >= capacity)
                return "Failed";
            roots.RemoveAll(root => root.Type == type && JsonNode.DeepEquals(root.Hash, hash));
            roots.Add((type, hash));
            return "Accepted";
        }
    }

    public IReadOnlyList<(string Type, JsonObject Hash)> Roots
    {
        get
        {
            lock (gate)
                return [.. roots.Select(root => (root.Type, root.Hash.DeepClone().AsObject()))];
        }
    }

    public bool Delete(JsonObject hash)
    {
        lock (gate)
            return roots.RemoveAll(root => JsonNode.DeepEquals(root.Hash, hash)) > 0;
    }

    // The issuer of a root is the root itself, so its own key is the issuer's.
    static JsonObject? Hash(string pem)
    {
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(pem);
            return new JsonObject
            {
                ["hashAlgorithm"] = "SHA256",
                ["issuerNameHash"] = Convert.ToHexStringLower(SHA256.HashData(certificate.IssuerName.RawData)),
                ["issuerKeyHash"] = Convert.ToHexStringLower(SHA256.HashData(certificate.GetPublicKey())),
                ["serialNumber"] = certificate.SerialNumber.TrimStart('0').ToLowerInvariant(),
            };
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
