namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>A method of the boxes.</summary>
/// <param name="Name">Its name; a box takes it in any letter case.</param>
/// <param name="IsWrite">Whether it changes something.</param>
/// <param name="IsDangerous">Whether only an administrator may send it.</param>
/// <param name="Check">Checks its parameters; throws <see cref="RuleException"/>.</param>
sealed record BoxMethod(string Name, bool IsWrite, bool IsDangerous = false, Action<Fields>? Check = null);
