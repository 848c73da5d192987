using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChargeGateway.Core.Chargers;

/// <summary>The UUID of a connector: version 5 (RFC 9562, 5.5) of the charger's id and the connector's number, so that it needs no table.</summary>
public static class ConnectorUuid
{
    static readonly Guid Namespace = new("6f1c7a3e-52d4-4c0b-9c1d-3b8f0e2a7d51");

    /// <summary>The UUID of a connector; the same one each time.</summary>
    /// <param name="chargePointId">The charger's id, case-sensitive.</param>
    /// <param name="connector">Connector number, from 1; 0 is the whole charger.</param>
    [SuppressMessage("Security", "CA5350", Justification = "Version 5 is defined with SHA-1; nothing is kept secret by it.")]
    public static Guid Of(string chargePointId, int connector)
    {
        var name = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{chargePointId}/{connector}"));
        var input = new byte[16 + name.Length];
        Namespace.TryWriteBytes(input, bigEndian: true, out _);
        name.CopyTo(input, 16);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(input, hash);
        var version = BinaryPrimitives.ReadUInt16BigEndian(hash[6..]);
        BinaryPrimitives.WriteUInt16BigEndian(hash[6..], (ushort)((version & 0x0FFF) | 0x5000));
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
