using System.Collections.Concurrent;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Tags;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Security;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace ChargeGateway.Tests.Hosting;

/// <summary>What the north side stands on, in memory, for the tests to fill and to look at.</summary>
sealed class Substitutes
{
    public ConcurrentDictionary<string, Charger> Chargers { get; } = new();

    public ConcurrentDictionary<string, TagStatus> Tags { get; } = new();

    public ConcurrentDictionary<string, PendingCharger> Waiting { get; } = new();

    public MemoryKeys Keys { get; } = new();

    public StringWriter Console { get; } = new();

    public void Register(IServiceCollection services)
    {
        services.AddSingleton(Directory());
        services.AddSingleton(TagAuthority());
        services.AddSingleton(Pending());
        services.AddSingleton(Substitute.For<ITransactionLog>());
        services.AddSingleton<IApiKeyStore>(Keys);
        services.AddSingleton<TextWriter>(Console);
    }

    IChargerDirectory Directory()
    {
        var directory = Substitute.For<IChargerDirectory>();
        directory.Find(Arg.Any<string>()).Returns(call => Chargers.GetValueOrDefault(call.Arg<string>()));
        return directory;
    }

    ITagAuthority TagAuthority()
    {
        var authority = Substitute.For<ITagAuthority>();
        authority.DecideStart(Arg.Any<string>(), Arg.Any<string>(), Arg.Any<int>())
            .Returns(call => new TagDecision(Tags.GetValueOrDefault(call.ArgAt<string>(0), TagStatus.Invalid), null));
        return authority;
    }

    IPendingChargers Pending()
    {
        var pending = Substitute.For<IPendingChargers>();
        pending.All.Returns(_ => [.. Waiting.Values]);
        pending.AcceptAsync(Arg.Any<string>(), Arg.Any<CancellationToken>()).Returns(call => Waiting.TryRemove(call.Arg<string>(), out _));
        return pending;
    }

    public sealed class MemoryKeys : IApiKeyStore
    {
        readonly ConcurrentQueue<ApiKey> all = new();

        public IReadOnlyList<ApiKey> All => [.. all];

        public Task<bool> AddAsync(string name, Role role, string key, CancellationToken ct)
        {
            all.Enqueue(ApiKey.For(name, key, role));
            return Task.FromResult(true);
        }
    }
}
