using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Users;

/// <summary>Bounds how many wrong tokens one address can try; an IPv6 network of 64 bits counts as one address.</summary>
sealed class FailedLogins(IOptions<BalanzOptions> options) : IAsyncDisposable
{
    readonly PartitionedRateLimiter<string> perAddress = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new()
        {
            PermitLimit = options.Value.FailedLoginsPerMinute,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        }));

    /// <summary>The addresses that are counted together.</summary>
    public static string Key(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    /// <summary>Whether another token of this address is looked at.</summary>
    public bool MayTry(string address)
    {
        using var lease = perAddress.AttemptAcquire(address, 0);
        return lease.IsAcquired;
    }

    public void Count(string address)
    {
        using var lease = perAddress.AttemptAcquire(address);
    }

    public ValueTask DisposeAsync() => perAddress.DisposeAsync();
}
