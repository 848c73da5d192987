namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>The type of a configuration key.</summary>
enum ConfigurationKind
{
    Flag,
    Whole,
    Number,
    Text,
    LedTemplate,
}
