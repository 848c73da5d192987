namespace ChargeGateway.Apis;

/// <summary>An API key has as many commands waiting for chargers as it may.</summary>
/// <param name="limit">How many that is.</param>
sealed class TooManyCommandsException(int limit)
    : Exception($"{limit} commands of this API key wait for chargers already. Ask again when one of them is answered.");
