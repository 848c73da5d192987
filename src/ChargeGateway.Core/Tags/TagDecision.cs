namespace ChargeGateway.Core.Tags;

/// <summary>What was decided about an id tag.</summary>
/// <param name="Status">Whether it may charge.</param>
/// <param name="Tag">The tag as it is known; none where it is not.</param>
public sealed record TagDecision(TagStatus Status, Tag? Tag)
{
    /// <summary>Whether it may charge.</summary>
    public bool MayCharge => Status == TagStatus.Accepted;
}
