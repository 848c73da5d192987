using System.Buffers;
using System.Security.Claims;
using System.Text.Json;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.OcppCore;

/// <summary>The answer to <c>/API/Status</c>: every connected charger. Made once for each change of what is known.</summary>
sealed class StatusDocument(StateBoard states, IChargerDirectory directory)
{
    readonly Lock making = new();
    Made? made;

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
    public ReadOnlyMemory<byte> CurrentFor(ClaimsPrincipal caller) => caller.IsLimited() ? Make(charger => caller.MayUse(charger.Id)) : Current();

    ReadOnlyMemory<byte> Make(Func<ChargerState, bool> which)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        json.WriteStartArray();
        foreach (var charger in states.All.Where(charger => charger.IsOnline && which(charger)).OrderBy(charger => charger.Id, StringComparer.Ordinal))
            Write(json, charger);
        json.WriteEndArray();
        json.Flush();
        return buffer.WrittenMemory;
    }

    void Write(Utf8JsonWriter json, ChargerState charger)
    {
        json.WriteStartObject();
        WriteText(json, "id"u8, charger.Id);
        WriteText(json, "name"u8, directory.Find(charger.Id)?.Name);
        WriteText(json, "protocol"u8, charger.Protocol);
        json.WriteStartObject("OnlineConnectors"u8);
        foreach (var connector in charger.Connectors.Values.Where(connector => connector.Number > 0))
            Write(json, connector);
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

    sealed record Made(long Version, ReadOnlyMemory<byte> Bytes);
}
