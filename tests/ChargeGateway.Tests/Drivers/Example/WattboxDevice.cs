using System.Net.Http.Json;
using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Metering;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Example;

/// <summary>One Wattbox behind its HTTP API.</summary>
sealed class WattboxDevice(string id, HttpClient http) : IPolledDevice
{
    const int Connector = 1;
    static readonly LimitRule Rule = new("wattbox", Max: 16);

    public string Protocol => "wattbox-http";

    public async Task<DeviceReading> ReadAsync(CancellationToken ct)
    {
        var state = await AskAsync(HttpMethod.Get, "state", ct);
        var (car, power, energy) = (state.GetProperty("car").GetBoolean(), state.GetProperty("power").GetDecimal(), state.GetProperty("energy").GetDecimal());
        var (status, presence) = (car, power) switch
        {
            (false, _) => (ConnectorStatus.Available, CarPresence.Absent),
            (true, > 0) => (ConnectorStatus.Charging, CarPresence.Charging),
            _ => (ConnectorStatus.Preparing, CarPresence.Present),
        };
        var connector = new ConnectorReading(Connector, status, presence)
        {
            Register = energy,
            Values = [new MeasuredValue(Measurands.EnergyImportRegister, energy, "Wh"), new MeasuredValue(Measurands.PowerImport, power, "W")],
        };
        return new DeviceReading(new ChargerIdentity("Wattbox"), [connector]);
    }

    public Task<Reply> SendAsync(PolledChargePoint charger, Command command, CancellationToken ct) => command switch
    {
        SetChargingLimit limit => LimitAsync((int)Rule.Amperes(new ChargingLimit(limit.Value, limit.Unit), phases: 1, voltage: null), ct),
        ClearChargingLimit => LimitAsync((int)Rule.Max, ct),
        StartCharging start => StartAsync(charger, start, ct),
        StopCharging => StopAsync(charger, ct),
        _ => throw new ChargePointException(Failure.NotSupported, id, $"Charger {id} is a Wattbox, which has nothing for {command.GetType().Name}."),
    };

    public void Dispose() => http.Dispose();

    async Task<Reply> LimitAsync(int amperes, CancellationToken ct)
    {
        var applied = (await AskAsync(HttpMethod.Post, $"limit?amperes={amperes}", ct)).GetProperty("limit").GetDecimal();
        return new LimitReply(Reply.Accepted, new ChargingLimit(applied, LimitUnit.A));
    }

    async Task<Reply> StartAsync(PolledChargePoint charger, StartCharging start, CancellationToken ct)
    {
        await AskAsync(HttpMethod.Post, "start", ct);
        await charger.Sessions(Connector).StartedAsync(start.IdTag, ct);
        return new Reply(Reply.Accepted);
    }

    async Task<Reply> StopAsync(PolledChargePoint charger, CancellationToken ct)
    {
        await AskAsync(HttpMethod.Post, "stop", ct);
        await charger.Sessions(Connector).StoppedAsync("Remote", ct);
        return new Reply(Reply.Accepted);
    }

    /// <summary>Asks the box; what goes wrong is told in the gateway's words.</summary>
    async Task<JsonElement> AskAsync(HttpMethod method, string path, CancellationToken ct)
    {
        try
        {
            using var answer = await http.SendAsync(new HttpRequestMessage(method, path), ct);
            if (answer.IsSuccessStatusCode) return await answer.Content.ReadFromJsonAsync<JsonElement>(ct);
            var code = ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
            throw new ChargePointException(Failure.DeviceError, id, $"Charger {id}, asked for {path}, answered with HTTP {code}.", code);
        }
        catch (HttpRequestException broken)
        {
            throw new ChargePointException(Failure.Offline, id, $"Charger {id} cannot be reached: {broken.Message}. Check its power and address.", inner: broken);
        }
        catch (OperationCanceledException slow) when (!ct.IsCancellationRequested)
        {
            throw new ChargePointException(Failure.TimedOut, id, $"Charger {id}, asked for {path}, did not answer. Look at it before asking again.", inner: slow);
        }
        catch (JsonException garbage)
        {
            throw new ChargePointException(Failure.Protocol, id, $"Charger {id}, asked for {path}, gave no JSON. Check its address.", inner: garbage);
        }
    }
}
