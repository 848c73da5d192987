namespace ChargeGateway.Webhooks;

/// <summary>Telling others of events by HTTP.</summary>
static class WebhookServices
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services) => services
        .AddSingleton(new WebhookTiming())
        .AddSingleton<WebhookPost>()
        .AddSingleton<WebhookHost>()
        .AddHostedService(provider => provider.GetRequiredService<WebhookHost>());
}
