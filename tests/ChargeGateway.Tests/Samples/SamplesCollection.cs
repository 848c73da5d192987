namespace ChargeGateway.Tests.Samples;

/// <summary>The samples run against one demo, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SamplesCollection : ICollectionFixture<DemoFixture>
{
    public const string Name = "samples";
}
