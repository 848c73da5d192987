using System.Net.Sockets;
using ChargeGateway.Configuration;
using ChargeGateway.Storage;
using Microsoft.AspNetCore.Connections;

namespace ChargeGateway.Hosting;

/// <summary>Why the gateway could not start, where that is the doing of its surroundings and not a fault of its own.</summary>
static class StartFailure
{
    /// <summary>One line; none where the exception is a fault of the program.</summary>
    public static string? Explain(Exception? failed) => failed switch
    {
        ConfigurationException or StoreException => failed.Message,
        IOException { InnerException: AddressInUseException } inUse => inUse.Message + " Stop what listens there or choose other Urls.",
        IOException { InnerException: SocketException refused } => $"{failed.Message} {refused.Message}",
        SocketException refused => $"Urls cannot be listened on: {refused.Message}.",
        InvalidOperationException or FormatException when IsOfServer(failed) => failed.Message.ReplaceLineEndings(" "),
        IOException or UnauthorizedAccessException => failed.Message.ReplaceLineEndings(" "),
        _ => null,
    };

    /// <summary>The server's own complaint about Urls or the section Kestrel, such as a missing certificate.</summary>
    static bool IsOfServer(Exception failed) =>
        failed.Source is { } source
        && (source == "Microsoft.AspNetCore.Http" || source.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal));
}
