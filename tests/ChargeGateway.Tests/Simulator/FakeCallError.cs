namespace ChargeGateway.Tests.Simulator;

/// <summary>A CALLERROR of the fake central system, in either direction.</summary>
sealed class FakeCallError(string code) : Exception(code);
