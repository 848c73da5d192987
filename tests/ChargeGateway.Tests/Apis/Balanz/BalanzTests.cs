using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>Tests at a gateway with one user of each kind, whose password is <c>secret</c>, and one charger, <c>cp</c>, that is connected.</summary>
public abstract class BalanzTests : IAsyncLifetime
{
    private protected static readonly string[] UserTypes = ["Status", "Analysis", "SessionPriority", "Tags", "Admin"];

    private protected TestGateway Gateway { get; private set; } = null!;

    private protected RawCharger Charger { get; private set; } = null!;

    private protected BalanzClient Admin { get; private set; } = null!;

    private protected virtual IEnumerable<string> Settings => [];

    public async Task InitializeAsync()
    {
        string[] users =
        [
            .. UserTypes.Index().SelectMany(user => (string[])
            [
                $"--Balanz:Users:{user.Index}:Id={user.Item}-user",
                $"--Balanz:Users:{user.Index}:Type={user.Item}",
                $"--Balanz:Users:{user.Index}:Password=secret",
            ]),
        ];
        Gateway = await TestGateway.StartAsync(
            [.. users, "--Ocpp:UnknownTags=Accept", "--Gateway:Chargers:0:Id=cp", "--Gateway:Chargers:0:Name=Yard", .. Settings]);
        Charger = await RawCharger.ArriveAsync(Gateway, "cp");
        Admin = await ClientAsync("Admin");
    }

    public async Task DisposeAsync()
    {
        await Admin.DisposeAsync();
        await Charger.DisposeAsync();
        await Gateway.DisposeAsync();
    }

    private protected Task<BalanzClient> ClientAsync(string type) => BalanzClient.LogInAsync(Gateway, type + "-usersecret");
}
