namespace ChargeGateway.Core.Messages;

/// <summary>A request on a charger's line and its answer, as they were, kept for people who look for a fault.</summary>
public sealed class ProtocolExchange
{
    readonly ChargerMessages? home;
    readonly long started;
    volatile byte[]? answer;
    volatile IReadOnlyList<string> deviations = [];

    internal ProtocolExchange(ChargerMessages? home, bool fromCharger, string method, byte[] request, bool isBinary, DateTimeOffset at, long started)
    {
        (this.home, FromCharger, Method, Request, IsBinary, At, this.started) = (home, fromCharger, method, request, isBinary, at, started);
        Counted = 160 + request.Length;
    }

    /// <summary>When the request came or went, by the gateway's clock.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Whether the charger asked; else the gateway did.</summary>
    public bool FromCharger { get; }

    /// <summary>What was asked, in the protocol's word.</summary>
    public string Method { get; }

    /// <summary>The request's bytes, cut off where they were too many. Secrets stand in them.</summary>
    public ReadOnlyMemory<byte> Request { get; }

    /// <summary>The answer's bytes, cut off where they were too many; none while there is none. Secrets stand in them.</summary>
    public ReadOnlyMemory<byte>? Answer => answer;

    /// <summary>Whether the bytes are no text.</summary>
    public bool IsBinary { get; }

    /// <summary>Whether the answer is an error.</summary>
    public bool IsError { get; private set; }

    /// <summary>How long the answer took; none while there is none.</summary>
    public TimeSpan? Took { get; private set; }

    /// <summary>Why there is no answer, where that is known.</summary>
    public string? Failure { get; private set; }

    /// <summary>What was against the protocol.</summary>
    public IReadOnlyList<string> Deviations => deviations;

    /// <summary>What its home counts it for, bytes.</summary>
    internal int Counted { get; set; }

    /// <summary>Whether its home keeps it no more, so that an answer that comes now is not counted.</summary>
    internal bool IsDropped { get; set; }

    /// <summary>Takes down the answer.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="isError">Whether it is an error.</param>
    public void Answered(ReadOnlySpan<byte> bytes, bool isError = false)
    {
        if (home is null) return;
        (Took, IsError) = (home.Elapsed(started), isError);
        answer = ChargerMessages.Cut(bytes);
        home.Grew(this, answer.Length);
    }

    /// <summary>Takes down why there is no answer.</summary>
    /// <param name="why">In a few words.</param>
    public void Failed(string why) => Failure = why;

    internal void Deviate(string what) => deviations = [.. deviations, what];
}
