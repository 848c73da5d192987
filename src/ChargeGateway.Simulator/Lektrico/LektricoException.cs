namespace ChargeGateway.Simulator.Lektrico;

/// <summary>The box answers with an error.</summary>
/// <param name="code">Its code.</param>
/// <param name="message">Its text.</param>
sealed class LektricoException(int code, string message) : Exception(message)
{
    public int Code { get; } = code;

    public static LektricoException General() => new(-1, "General fail.");

    public static LektricoException Request() => new(-2, "Request format error.");

    public static LektricoException Length() => new(-3, "Error key value length.");

    public static LektricoException Range() => new(-4, "Error key value range.");

    public static LektricoException Format() => new(-5, "Error key format.");

    public static LektricoException Unknown() => new(-6, "Error uknown key.");

    public static LektricoException Prohibited() => new(-7, "Prohibited action error.");
}
