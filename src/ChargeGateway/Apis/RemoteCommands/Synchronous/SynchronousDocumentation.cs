using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Replies;
using ChargeGateway.OpenApi;
using static ChargeGateway.Apis.RemoteCommands.RemoteCommandDocumentation;

namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>The routes that wait for the charger in the OpenAPI document.</summary>
static class SynchronousDocumentation
{
    public static RouteHandlerBuilder DescribeGetConfiguration(this RouteHandlerBuilder endpoint) => endpoint
        .WithSummary("Read configuration keys")
        .WithDescription(
            "Asks the charger for these keys, or for all. More than it takes at once are asked in portions. Secrets are masked. What came is kept "
            + "and stands at `/v1/chargers/{id}/configuration`." + SamePrefix)
        .Answers(200, new ConfigurationAnswer(CpId, [new ConfigurationKey("HeartbeatInterval", false, "300")], ["Foo"], true, true, Noon));

    public static RouteHandlerBuilder DescribeChangeConfigurations(this RouteHandlerBuilder endpoint) => endpoint
        .WithSummary("Change configuration keys")
        .WithDescription(
            "One call to the charger for each key, in order, with a status for each: the charger's word, or `Timeout`, `DeviceError`, `NotSent`. "
            + "A bare array is taken too. Where no key was answered at all, the first failure is the answer." + SamePrefix)
        .Takes(typeof(ChangeConfigurationsBody))
        .Asks(new ChangeConfigurationsBody
        {
            Configurations =
            [
                new ConfigurationChange { Key = "HeartbeatInterval", Value = "300" },
                new ConfigurationChange { Key = "Foo", Value = "1" },
            ],
        })
        .Answers(
            200,
            new ChangeConfigurationsAnswer(
                CpId, [new ConfigurationResult("HeartbeatInterval", "Accepted"), new ConfigurationResult("Foo", "NotSupported")], false, true));

    public static RouteHandlerBuilder DescribeReset(this RouteHandlerBuilder endpoint) => endpoint
        .WithSummary("Restart a charger")
        .WithDescription("`Soft` ends running charges in order first, `Hard` restarts at once." + SamePrefix)
        .Takes(typeof(ResetBody))
        .Asks(new ResetBody { Type = "Soft" })
        .Answers(200, new ResetAnswer(CpId, Reply.Accepted, true));

    public static RouteHandlerBuilder DescribeUnlock(this RouteHandlerBuilder endpoint) => endpoint
        .WithSummary("Unlock a plug")
        .WithDescription(
            "`status` is the charger's word: `Unlocked`, `UnlockFailed`, `NotSupported`, on OCPP 2.x also `OngoingAuthorizedTransaction` and "
            + "`UnknownConnector`. An OCPP 1.6 charger ends a running charge." + SamePrefix)
        .Names("cpConnectorUuid", "The connector's UUID, or its number", ConnectorUuid.Of(CpId, 1).ToString())
        .Fails(RemoteProblems.ConnectorUnknown)
        .Answers(200, new UnlockAnswer(CpId, ConnectorUuid.Of(CpId, 1), 1, "Unlocked", true));
}
