using ChargeGateway.Configuration;
using ChargeGateway.Hosting;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Security;

/// <summary>
/// Makes the first key where there is none, once the gateway is sure to run; until then it lets nobody in. Shown once, on the console only,
/// never in a log.
/// </summary>
sealed class FirstKey(ApiKeyRing keys, IApiKeyStore store, IOptions<GatewayOptions> options, TextWriter console) : AfterStart
{
    public override async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!keys.IsEmpty) return;
        var key = ApiKey.NewText();
        await store.AddAsync("first", Role.Admin, key, cancellationToken);
        await console.WriteLineAsync(
            $"""

            No API key is configured, so one was made. It is shown only now; keep it:

                {ApiKeyMiddleware.HeaderName}: {key}

            It has the role Admin. Its hash is in {options.Value.DataDirectory}; keys of your own go into Gateway:ApiKeys of appsettings.json.

            """);
        await console.FlushAsync(cancellationToken);
    }
}
