using ChargeGateway.Core.Tags;
using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Storage.Tags;

/// <summary>
/// The id tags: those of the configuration, which wins, and those in the store. A tag whose group is a known tag that is blocked or expired
/// is refused as that one is.
/// </summary>
sealed class TagDirectory : ITagAuthority
{
    const char Suffix = '_';

    readonly GatewayStore store;
    readonly Merged<Tag> tags;
    readonly ITransactionLog transactions;
    readonly TagRules rules;
    readonly TimeProvider time;

    TagDirectory(GatewayStore store, Merged<Tag> tags, ITransactionLog transactions, TagRules rules, TimeProvider time)
    {
        this.store = store;
        this.tags = tags;
        this.transactions = transactions;
        this.rules = rules;
        this.time = time;
    }

    /// <summary>What the tags themselves do not say.</summary>
    public TagRules Rules => rules;

    /// <summary>All tags, in no order.</summary>
    public IReadOnlyCollection<Tag> All => tags.All;

    /// <summary>Opens the directory.</summary>
    /// <param name="store">Where tags that are made at run time are kept.</param>
    /// <param name="configured">The tags of the configuration.</param>
    /// <param name="transactions">Knows who charges now.</param>
    /// <param name="rules">What the tags themselves do not say.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Told which stored tags the configuration hides.</param>
    /// <param name="ct">Gives up waiting.</param>
    public static async Task<TagDirectory> LoadAsync(
        GatewayStore store,
        IEnumerable<Tag> configured,
        ITransactionLog transactions,
        TagRules rules,
        TimeProvider time,
        ILogger<TagDirectory> logger,
        CancellationToken ct)
    {
        var stored = await store.ReadAsync(TagTable.All, ct).ConfigureAwait(false);
        var tags = new Merged<Tag>(
            configured.Select(tag => KeyValuePair.Create(tag.Id, tag)),
            stored.Select(tag => KeyValuePair.Create(tag.Id, tag)),
            StringComparer.OrdinalIgnoreCase);
        foreach (var id in tags.Hidden)
            logger.LogWarning("Id tag {IdTag} is in the configuration and in the store; the configuration counts", id);
        return new TagDirectory(store, tags, transactions, rules, time);
    }

    /// <summary>A tag by its whole id.</summary>
    /// <param name="id">Its id, in any letter case.</param>
    public Tag? Find(string id) => tags.Find(id);

    /// <summary>Whether the configuration has the tag, so that it cannot be changed.</summary>
    /// <param name="id">Its id, in any letter case.</param>
    public bool IsConfigured(string id) => tags.IsConfigured(id);

    /// <summary>Adds a tag or replaces it.</summary>
    /// <param name="tag">The tag as it is to be.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>False where the configuration has it; nothing changed then.</returns>
    public async Task<bool> SaveAsync(Tag tag, CancellationToken ct)
    {
        if (tags.IsConfigured(tag.Id)) return false;
        await store.WriteAsync(connection => TagTable.Save(connection, tag), saved => tags.Set(saved.Id, saved), ct).ConfigureAwait(false);
        return true;
    }

    /// <summary>Takes a tag out of the store. One of the configuration stays.</summary>
    /// <param name="id">Its id, in any letter case.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>False where the store has no such tag or the configuration has it.</returns>
    public async Task<bool> DeleteAsync(string id, CancellationToken ct) =>
        !tags.IsConfigured(id)
        && await store.WriteAsync(connection => TagTable.Delete(connection, id), _ => tags.Remove(id), ct).ConfigureAwait(false);

    /// <inheritdoc />
    public TagDecision Decide(string idTag)
    {
        if (Lookup(idTag) is not { } tag) return new TagDecision(rules.AcceptUnknown ? TagStatus.Accepted : TagStatus.Invalid, null);
        var status = Standing(tag);
        if (status == TagStatus.Accepted && tag.Parent is { } group && tags.Find(group) is { } parent) status = Standing(parent);
        return new TagDecision(status, tag);
    }

    /// <inheritdoc />
    public TagDecision DecideStart(string idTag, string chargePointId, int connector)
    {
        var decision = Decide(idTag);
        if (!rules.DenyConcurrent || !decision.MayCharge) return decision;
        var charging = transactions.OpenWith(idTag).Concat(decision.Tag is { } tag ? transactions.OpenWith(tag.Id) : []);
        return charging.Any(charge => charge.ChargePointId != chargePointId || charge.Connector != connector)
            ? decision with { Status = TagStatus.ConcurrentTx }
            : decision;
    }

    Tag? Lookup(string idTag)
    {
        if (tags.Find(idTag) is { } whole) return whole;
        var cut = idTag.IndexOf(Suffix, StringComparison.Ordinal);
        return cut > 0 ? tags.Find(idTag[..cut]) : null;
    }

    TagStatus Standing(Tag tag)
    {
        if (tag.Blocked) return TagStatus.Blocked;
        return tag.Expires <= time.GetUtcNow() ? TagStatus.Expired : TagStatus.Accepted;
    }
}
