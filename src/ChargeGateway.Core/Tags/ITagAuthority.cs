namespace ChargeGateway.Core.Tags;

/// <summary>Decides which id tags may charge. A change of a tag counts from the next question on.</summary>
public interface ITagAuthority
{
    /// <summary>Decides from memory, at once. What follows a first underscore is taken off where the whole is not known.</summary>
    /// <param name="idTag">The id tag as it was presented.</param>
    TagDecision Decide(string idTag);

    /// <summary>
    /// As <see cref="Decide"/>, and refuses a tag that charges already where concurrent transactions are denied. A charge at the same connector
    /// does not count: it is the same one, or about to end.
    /// </summary>
    /// <param name="idTag">The id tag as it was presented.</param>
    /// <param name="chargePointId">Where it is about to charge.</param>
    /// <param name="connector">At which connector, from 1; 0 where that is not known yet.</param>
    TagDecision DecideStart(string idTag, string chargePointId, int connector);
}
