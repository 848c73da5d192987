namespace ChargeGateway.Apis.Balanz.Wire;

/// <summary>What a command comes to: a payload, or an error in one of balanz's two shapes, an object with a status or a bare text.</summary>
/// <param name="Succeeded">Whether it is a payload.</param>
/// <param name="Content">The payload or the error.</param>
readonly record struct Answer(bool Succeeded, object? Content)
{
    public static readonly Answer Accepted = Of(new StatusWord("Accepted"));
    public static readonly Answer Unexpected = Plain("Unexpected Error");

    /// <summary>As commands about users and firmware say it.</summary>
    public static readonly Answer IllegalArguments = Plain("IllegalArguments");

    public static Answer Of(object? payload) => new(true, payload);

    /// <summary>The error <c>{"status": code}</c>.</summary>
    public static Answer Refused(string code) => new(false, new StatusWord(code));

    /// <summary>The error as a bare text, as commands about users and firmware have it.</summary>
    public static Answer Plain(string text) => new(false, text);

    public static implicit operator ValueTask<Answer>(Answer answer) => ValueTask.FromResult(answer);
}
