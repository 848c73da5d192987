using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Case 19: a charger asks for its certificate.</summary>
public sealed class CertificateEdgeCaseTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    [Theory]
    [InlineData("ecdsa", "1.6")]
    [InlineData("rsa", "1.6")]
    [InlineData("ecdsa", "2.0.1")]
    [InlineData("rsa", "2.1")]
    public async Task Edge_19_the_request_is_accepted_first_then_the_signed_chain_follows_and_verifies(string kind, string version)
    {
        using var key = kind == "rsa" ? (AsymmetricAlgorithm)RSA.Create(2048) : ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await using var charger = await RawCharger.ConnectAsync(open.Gateway, "sign " + kind, version: version);
        await charger.BootAsync();
        await charger.Frames.ReadAsync(Until.Soon);
        (await SignAsync(charger, Request(key).CreateSigningRequestPem())).ShouldBe("Accepted");

        var signed = await charger.AnswerNextAsync("CertificateSigned", """{"status":"Accepted"}""");
        JsonElement.Parse(await charger.Frames.ReadAsync(Until.Soon))[0].GetInt32().ShouldBe(3, "the answer goes before the certificate");
        var chain = new X509Certificate2Collection();
        chain.ImportFromPem(signed.Payload.GetProperty("certificateChain").GetString());
        chain.Count.ShouldBe(2);
        chain[0].GetNameInfo(X509NameType.SimpleName, false).ShouldBe("sign " + kind);
        chain[0].PublicKey.ExportSubjectPublicKeyInfo().ShouldBe(Request(key).PublicKey.ExportSubjectPublicKeyInfo());
        using var verifying = new X509Chain();
        verifying.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        verifying.ChainPolicy.CustomTrustStore.Add(chain[1]);
        verifying.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        verifying.Build(chain[0]).ShouldBeTrue(string.Join(", ", verifying.ChainStatus.Select(status => status.StatusInformation)));
    }

    [Fact]
    public async Task A_certificate_of_2_x_comes_with_its_purpose_and_its_number_and_none_for_the_car_s_side()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await using var charger = await RawCharger.ConnectAsync(open.Gateway, "numbered", version: "2.1");
        var csr = Request(key).CreateSigningRequestPem();
        var answer = await charger.AskAsync("SignCertificate", JsonSerializer.Serialize(new { csr, certificateType = "V2GCertificate" }));
        answer.GetProperty("status").GetString().ShouldBe("Rejected");
        await charger.AskAsync("SignCertificate", JsonSerializer.Serialize(new { csr, certificateType = "ChargingStationCertificate", requestId = 5 }));
        var signed = (await charger.AnswerNextAsync("CertificateSigned", """{"status":"Accepted"}""")).Payload;
        (signed.GetProperty("certificateType").GetString(), signed.GetProperty("requestId").GetInt32()).ShouldBe(("ChargingStationCertificate", 5));
    }

    [Fact]
    public async Task Edge_19_a_charger_that_refuses_the_chain_goes_on_as_before()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await using var charger = await RawCharger.ConnectAsync(open.Gateway, "refuser");
        await charger.BootAsync();
        await SignAsync(charger, Request(key).CreateSigningRequestPem());
        await charger.AnswerNextAsync("CertificateSigned", """{"status":"Rejected"}""");
        await SignAsync(charger, Request(key).CreateSigningRequestPem());
        var second = await charger.NextCallAsync();
        await charger.SendAsync($"[4,\"{second.Id}\",\"InternalError\",\"\",{{}}]");
        await charger.AskAsync("Heartbeat", "{}");
    }

    [Fact]
    public async Task Edge_19_a_request_that_cannot_be_signed_is_rejected()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await using var charger = await RawCharger.ConnectAsync(open.Gateway, "bad csr");
        await charger.BootAsync();
        var forged = Request(key).CreateSigningRequest();
        forged[^5] ^= 0xFF;
        string[] bad = ["", "nonsense", Pem([0, 0, 0]), Pem(forged)];
        foreach (var csr in bad) (await SignAsync(charger, csr)).ShouldBe("Rejected", csr);
        (await SignAsync(charger, Request(other).CreateSigningRequestPem())).ShouldBe("Accepted");
        (await charger.NextCallAsync()).Action.ShouldBe("CertificateSigned", "only the good one is answered with a certificate");
    }

    static string Pem(byte[] content) => PemEncoding.WriteString("CERTIFICATE REQUEST", content);

    static CertificateRequest Request(AsymmetricAlgorithm key) => key is RSA rsa
        ? new CertificateRequest("CN=somebody else, O=Owner", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        : new CertificateRequest("CN=somebody else, O=Owner", (ECDsa)key, HashAlgorithmName.SHA256);

    static async Task<string> SignAsync(RawCharger charger, string csr) =>
        (await charger.AskAsync("SignCertificate", JsonSerializer.Serialize(new { csr }))).GetProperty("status").GetString()!;
}
