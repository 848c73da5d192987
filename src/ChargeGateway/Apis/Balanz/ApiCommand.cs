using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz;

/// <summary>A command of the API.</summary>
/// <param name="Name">Its name, case-sensitive.</param>
/// <param name="Allowed">Which users may call it.</param>
/// <param name="RunAsync">Carries it out. Any exception is an unexpected error to the client.</param>
sealed record ApiCommand(string Name, UserTypes Allowed, Func<ApiCall, CancellationToken, ValueTask<Answer>> RunAsync);
