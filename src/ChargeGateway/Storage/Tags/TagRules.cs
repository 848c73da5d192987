namespace ChargeGateway.Storage.Tags;

/// <summary>What is decided about id tags that the tags themselves do not say.</summary>
/// <param name="AcceptUnknown">Whether a tag that is not known may charge.</param>
/// <param name="DenyConcurrent">Whether a tag that charges already may not start a second charge.</param>
sealed record TagRules(bool AcceptUnknown = false, bool DenyConcurrent = false)
{
    /// <summary>Whether a tag that charges already may not start a second charge; may change while the gateway runs.</summary>
    public bool DenyConcurrent { get; set; } = DenyConcurrent;
}
