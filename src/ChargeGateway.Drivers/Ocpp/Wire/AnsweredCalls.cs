namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>
/// The last answers on a line, so that a CALL that is sent again with its old message id (OCPP-J 1.6 errata 2025-04, 3.1) gets its old answer
/// and has no second effect. An id that comes back with other content is a new CALL.
/// </summary>
sealed class AnsweredCalls
{
    const int Remembered = 8;

    readonly List<Answered> answers = [];

    public static int Digest(ReadOnlyMemory<byte> call)
    {
        var hash = default(HashCode);
        hash.AddBytes(call.Span);
        return hash.ToHashCode();
    }

    public byte[]? Find(string id, int digest) => answers.Find(known => known.Id == id && known.Digest == digest)?.Frame;

    public void Add(string id, int digest, ReadOnlySpan<byte> answer)
    {
        if (answers.Count == Remembered) answers.RemoveAt(0);
        answers.Add(new Answered(id, digest, answer.ToArray()));
    }

    sealed record Answered(string Id, int Digest, byte[] Frame);
}
