using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.Work;

/// <summary>How far uploads and updates are, as their status notifications tell it. A newer job of a kind ends the older.</summary>
sealed class JobReports
{
    static readonly HashSet<string> busy = ["Uploading", "Downloading", "Downloaded", "SignatureVerified", "Installing", "InstallRebooting"];

    readonly Lock gate = new();
    readonly Dictionary<string, (int Ticket, int? RequestId, string Status)> jobs = [];
    int tickets;

    /// <summary>Begins a job. Returns its ticket.</summary>
    public int Begin(string action, int? requestId)
    {
        lock (gate)
        {
            jobs[action] = (++tickets, requestId, "Idle");
            return tickets;
        }
    }

    /// <summary>Takes a job to its next step. Returns the notification to send; none when a newer job has taken over.</summary>
    public JsonObject? Step(string action, int ticket, string status)
    {
        lock (gate)
        {
            if (jobs[action].Ticket != ticket)
                return null;
            jobs[action] = jobs[action] with { Status = status };
            return new JsonObject { ["status"] = status }.With("requestId", jobs[action].RequestId);
        }
    }

    public bool IsBusy(string action)
    {
        lock (gate)
            return jobs.TryGetValue(action, out var job) && busy.Contains(job.Status);
    }

    /// <summary>The notification that tells how far a job is: one that is over is Idle (OCPP 1.6 edition 2, 5.17).</summary>
    public JsonObject Now(string action)
    {
        lock (gate)
            return IsBusy(action)
                ? new JsonObject { ["status"] = jobs[action].Status }.With("requestId", jobs[action].RequestId)
                : new JsonObject { ["status"] = "Idle" };
    }
}
