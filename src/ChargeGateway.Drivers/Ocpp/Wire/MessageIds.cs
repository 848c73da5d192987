using System.Globalization;
using System.Security.Cryptography;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>
/// The message ids of one line: a beginning by chance, which no other line of the charger has, and a count (OCPP-J 1.6, 4.1.4; OCPP 2.0.1
/// part 4, 4.1.4). 32 hexadecimal digits.
/// </summary>
sealed class MessageIds
{
    readonly ulong line = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
    long count;

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{line:x16}{Interlocked.Increment(ref count):x16}");
}
