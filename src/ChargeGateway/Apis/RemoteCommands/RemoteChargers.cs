using System.Globalization;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Errors;

namespace ChargeGateway.Apis.RemoteCommands;

/// <summary>Finds the chargers and connectors that requests of this dialect name.</summary>
sealed class RemoteChargers(ChargerAccess access, StateBoard states)
{
    /// <summary>Connectors are looked for up to this number where the charger has not told of so many.</summary>
    const int Usual = 8;

    /// <summary>The charger named in the path at that place after <c>remote_commands</c>.</summary>
    public Charger InPath(HttpContext context, int place)
    {
        var id = RemotePath.Part(context, place);
        context.NoteCharger(id);
        return access.Find(context.User, id);
    }

    Charger Find(HttpContext context, string id)
    {
        context.NoteCharger(id);
        return access.Find(context.User, id);
    }

    /// <summary>A charger's connector by its UUID or its number.</summary>
    /// <exception cref="ProblemException">It has no such connector.</exception>
    public int Connector(Charger charger, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        if (Guid.TryParse(text, out var uuid) && Match(charger.Id, uuid) is { } found) return found;
        throw new ProblemException(
            RemoteProblems.ConnectorUnknown,
            $"Charger {charger.Id} has no connector {text}. Name it by its UUID or by its number, from 1.",
            charger.Id);
    }

    (Charger Charger, int Connector) ByConnector(HttpContext context, string text)
    {
        if (Guid.TryParse(text, out var uuid))
        {
            foreach (var charger in access.All(context.User))
            {
                if (Match(charger.Id, uuid) is { } number) return (charger, number);
            }
        }

        throw new ProblemException(
            RemoteProblems.ConnectorUnknown, $"There is no connector {text}. Name it by its UUID, or by its number together with cpId.");
    }

    /// <summary>The charger and the connector of a body: a connector by its UUID, or by its number with its charger, or a charger alone.</summary>
    /// <exception cref="BadHttpRequestException">Neither is named, or they do not fit together.</exception>
    /// <exception cref="ProblemException">There is no such connector.</exception>
    public (Charger Charger, int? Connector) ByBody(HttpContext context, string? cpId, string? cpConnectorUuid)
    {
        if (cpId is not null)
        {
            var charger = Find(context, cpId);
            return (charger, cpConnectorUuid is null ? null : Connector(charger, cpConnectorUuid));
        }

        if (cpConnectorUuid is null) throw new BadHttpRequestException("cpConnectorUuid or cpId is missing: where to charge.");
        var found = ByConnector(context, cpConnectorUuid);
        context.NoteCharger(found.Charger.Id);
        return found;
    }

    int? Match(string charger, Guid uuid)
    {
        var known = states.Find(charger)?.Connectors.Keys.LastOrDefault() ?? 0;
        for (var number = 1; number <= Math.Max(known, Usual); number++)
        {
            if (ConnectorUuid.Of(charger, number) == uuid) return number;
        }

        return null;
    }
}
