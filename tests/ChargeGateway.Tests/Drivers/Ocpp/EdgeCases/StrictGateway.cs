namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Knows its chargers and tags and takes no others.</summary>
public sealed class StrictGateway() : SharedGateway(
    "--Ocpp:UnknownChargers=Reject",
    "--Ocpp:HeartbeatInterval=777",
    "--Gateway:Chargers:0:Id=open",
    "--Gateway:Chargers:1:Id=locked",
    $"--Gateway:Chargers:1:Password={Password}",
    "--Gateway:Chargers:2:Id=hex",
    $"--Gateway:Chargers:2:Password={HexKey}",
    "--Gateway:Chargers:3:Id=a:b",
    $"--Gateway:Chargers:3:Password={Password}",
    "--Gateway:Chargers:4:Id=a b/ü",
    "--Gateway:Tags:0:Id=GOOD",
    "--Gateway:Tags:1:Id=BLOCKED",
    "--Gateway:Tags:1:Blocked=true")
{
    public const string Password = "pass:wörd =/+ ok";
    public const string HexKey = "00ff10a0b0c0d0e0f0123456789abcdeffedcba9";
}
