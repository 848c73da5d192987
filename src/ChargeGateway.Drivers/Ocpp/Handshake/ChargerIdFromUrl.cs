using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Drivers.Ocpp.Handshake;

/// <summary>The charger's id: the last segment of the URL that it dialled, percent-decoded (OCPP-J 1.6, 3.1.1).</summary>
static class ChargerIdFromUrl
{
    /// <param name="rawTarget">The request's target as it came, so that an encoded slash is part of the id.</param>
    /// <param name="prefix">The configured prefix that it begins with, which is not an id.</param>
    /// <returns>None where there is no id, or none that can be one.</returns>
    public static string? Read(string rawTarget, string prefix)
    {
        var path = rawTarget.AsSpan();
        var query = path.IndexOf('?');
        if (query >= 0) path = path[..query];
        path = path.TrimEnd('/');
        if (path.EndsWith(prefix.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) && IsWhole(path, prefix)) return null;
        var id = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        return Charger.IsValidId(id) ? id : null;
    }

    /// <summary>Whether the path is the prefix alone.</summary>
    static bool IsWhole(ReadOnlySpan<char> path, string prefix) => path.TrimStart('/').Length == prefix.Trim('/').Length;
}
