using System.Collections.Concurrent;

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>How well a charger behaves. Everything can be changed at any time.</summary>
public sealed class Behaviour
{
    readonly ConcurrentDictionary<string, bool> silent = new();

    /// <summary>Whether it answers no CALL at all.</summary>
    public bool Silent { get; set; }

    /// <summary>How long it takes for every answer.</summary>
    public TimeSpan AnswerDelay { get; set; }

    /// <summary>How it spells its answers.</summary>
    public AnswerStyle Answers { get; set; }

    /// <summary>Makes it ignore one action, or answer it again.</summary>
    public void Ignore(string action, bool ignored = true)
    {
        if (ignored)
            silent[action] = true;
        else
            silent.TryRemove(action, out _);
    }

    internal bool Ignores(string action) => Silent || silent.ContainsKey(action);
}
