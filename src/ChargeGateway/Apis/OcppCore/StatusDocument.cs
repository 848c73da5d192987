using System.Buffers;
using System.Security.Claims;
using System.Text.Json;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.OcppCore;

/// <summary>
/// The answer to <c>/API/Status</c>: every connected charger. Put together once for each change of what is known, from a piece for each charger
/// that is made again only when that charger changes.
/// </summary>
sealed class StatusDocument
{
    readonly StateBoard states;
    readonly IChargerDirectory directory;
    readonly Lock making = new();
    readonly Dictionary<string, Piece> pieces = new(StringComparer.Ordinal);
    readonly ArrayBufferWriter<byte> buffer = new(512);
    Made? made;

    public StatusDocument(StateBoard states, IChargerDirectory directory)
    {
        (this.states, this.directory) = (states, directory);
        directory.Changed += _ => Forget();
    }

    public ReadOnlyMemory<byte> Current()
    {
        var version = states.Version;
        if (made is { } known && known.Version == version) return known.Bytes;
        lock (making)
        {
            version = states.Version;
            if (made?.Version != version) made = new Made(version, Make(_ => true));
            return made.Bytes;
        }
    }

    /// <summary>The same for a caller whose key is limited to some chargers.</summary>
    public ReadOnlyMemory<byte> CurrentFor(ClaimsPrincipal caller)
    {
        if (!caller.IsLimited()) return Current();
        lock (making) return Make(charger => caller.MayUse(charger.Id));
    }

    /// <summary>A charger has another name, or is registered no more.</summary>
    void Forget()
    {
        lock (making) made = null;
    }

    byte[] Make(Func<ChargerState, bool> which)
    {
        var chosen = new List<Piece>();
        foreach (var charger in states.All)
        {
            if (!charger.IsOnline) pieces.Remove(charger.Id);
            else if (which(charger)) chosen.Add(PieceOf(charger));
        }

        chosen.Sort(static (one, other) => string.CompareOrdinal(one.State.Id, other.State.Id));
        return Join(chosen);
    }

    static byte[] Join(List<Piece> chosen)
    {
        var commas = Math.Max(0, chosen.Count - 1);
        var document = GC.AllocateUninitializedArray<byte>(2 + commas + chosen.Sum(piece => piece.Json.Length));
        var end = 0;
        document[end++] = (byte)'[';
        foreach (var piece in chosen)
        {
            if (end > 1) document[end++] = (byte)',';
            piece.Json.CopyTo(document, end);
            end += piece.Json.Length;
        }

        document[end] = (byte)']';
        return document;
    }

    Piece PieceOf(ChargerState charger)
    {
        var name = directory.Find(charger.Id)?.Name;
        if (pieces.TryGetValue(charger.Id, out var known) && ReferenceEquals(known.State, charger) && known.Name == name) return known;
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true })) Write(json, charger, name);
        return pieces[charger.Id] = new Piece(charger, name, buffer.WrittenSpan.ToArray());
    }

    static void Write(Utf8JsonWriter json, ChargerState charger, string? name)
    {
        json.WriteStartObject();
        WriteText(json, "id"u8, charger.Id);
        WriteText(json, "name"u8, name);
        WriteText(json, "protocol"u8, charger.Protocol);
        json.WriteStartObject("OnlineConnectors"u8);
        foreach (var connector in charger.Connectors.Values)
        {
            if (connector.Number > 0) Write(json, connector);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, ConnectorState connector)
    {
        json.WriteStartObject(connector.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteNumber("Status"u8, Number(connector.Status));
        WriteNumber(json, "ChargeRateKW"u8, connector.Power / 1000);
        WriteNumber(json, "MeterKWH"u8, connector.Energy / 1000);
        json.WriteString("MeterValueDate"u8, connector.MeterAt ?? default);
        WriteNumber(json, "SoC"u8, connector.StateOfCharge);
        json.WriteEndObject();
    }

    static int Number(ConnectorStatus status) => status switch
    {
        ConnectorStatus.Undefined => 0,
        ConnectorStatus.Available => 1,
        ConnectorStatus.Unavailable => 3,
        ConnectorStatus.Faulted => 4,
        _ => 2,
    };

    static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(text is null ? "null" : NewtonsoftText.Quote(text), skipInputValidation: true);
    }

    static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(NewtonsoftText.Number(value), skipInputValidation: true);
    }

    sealed record Piece(ChargerState State, string? Name, byte[] Json);

    sealed record Made(long Version, ReadOnlyMemory<byte> Bytes);
}
