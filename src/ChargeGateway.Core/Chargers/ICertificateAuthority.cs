namespace ChargeGateway.Core.Chargers;

/// <summary>Signs the certificates that chargers ask for (OCPP 1.6 security whitepaper, A02).</summary>
public interface ICertificateAuthority
{
    /// <summary>Signs a certificate for a charger.</summary>
    /// <param name="chargePointId">The charger; the certificate's common name.</param>
    /// <param name="signingRequest">The charger's signing request, PEM.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>The certificate and those above it, PEM, the charger's own first.</returns>
    /// <exception cref="FormatException">The request cannot be read or is not signed by its own key.</exception>
    Task<string> SignAsync(string chargePointId, string signingRequest, CancellationToken ct);
}
