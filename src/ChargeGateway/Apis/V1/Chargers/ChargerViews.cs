using System.Collections.Frozen;
using ChargeGateway.Apis.V1.Commands;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Messages;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Events;
using ChargeGateway.Limits;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>Puts together what is known of chargers.</summary>
sealed class ChargerViews(
    IChargerDirectory directory,
    StateBoard states,
    LimitedFleet fleet,
    LimitBoard limits,
    ITransactionLog transactions,
    IConnectorLocks locks,
    MessageLog messages,
    RecentErrors errors,
    IEnumerable<IDriver> drivers,
    IOptions<OcppOptions> ocpp)
{
    readonly Dictionary<string, IDriver> drivers = drivers.ToDictionary(driver => driver.Name, StringComparer.Ordinal);

    /// <summary>A charger.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="request">What is answered, for the URL that chargers dial.</param>
    /// <returns>None where it is not registered.</returns>
    public ChargerView? Find(string id, HttpRequest request) => directory.Find(id) is { } charger ? View(charger, request) : null;

    /// <summary>All chargers, in the order of their ids.</summary>
    /// <param name="request">What is answered, for the URL that chargers dial.</param>
    public IEnumerable<ChargerView> All(HttpRequest request) =>
        directory.All.OrderBy(charger => charger.Id, StringComparer.Ordinal).Select(charger => View(charger, request));

    /// <summary>The URL that a charger is to dial.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="request">A request that came to the gateway, for the name that it is reached by.</param>
    public string UrlFor(string id, HttpRequest request) =>
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{ocpp.Value.Paths[0].TrimEnd('/')}/{Uri.EscapeDataString(id)}";

    ChargerView View(Charger charger, HttpRequest request)
    {
        var state = states.Find(charger.Id) ?? new ChargerState(charger.Id);
        return new ChargerView
        {
            Id = charger.Id,
            Name = charger.Name,
            Driver = charger.Driver,
            Protocol = state.Protocol,
            Address = charger.Address,
            Url = charger.Driver == "ocpp" ? UrlFor(charger.Id, request) : null,
            Configured = charger.Configured,
            Online = state.IsOnline,
            OnlineSince = state.OnlineSince,
            LastSeen = LastSeen(state),
            BootedAt = state.BootedAt,
            Vendor = state.Identity?.Vendor,
            Model = state.Identity?.Model,
            SerialNumber = state.Identity?.SerialNumber,
            Firmware = state.Identity?.FirmwareVersion,
            Limit = Limit(charger.Id, 0),
            Connectors = [.. state.Connectors.Values.Select(connector => View(charger.Id, connector))],
            Capabilities = CommandNames.Of(Commands(charger)),
            Errors = [.. errors.Of(charger.Id).Select(error => new ErrorView(error.At, error.Code, error.Text))],
        };
    }

    IReadOnlySet<Type> Commands(Charger charger) =>
        fleet.Find(charger.Id)?.Commands ?? drivers.GetValueOrDefault(charger.Driver)?.Commands ?? FrozenSet<Type>.Empty;

    DateTimeOffset? LastSeen(ChargerState state) =>
        new[] { state.OnlineSince, state.OfflineSince, state.BootedAt, messages.Find(state.Id)?.HeardAt }.Max();

    ConnectorView View(string charger, ConnectorState connector) => new()
    {
        Number = connector.Number,
        Status = connector.Status,
        StatusAt = connector.StatusAt,
        ErrorCode = connector.ErrorCode,
        Info = connector.Info,
        LimitReason = connector.LimitReason,
        Power = connector.Power,
        Energy = connector.Energy,
        Current = connector.Current,
        Voltage = connector.Voltage,
        CurrentOffered = connector.CurrentOffered,
        PowerOffered = connector.PowerOffered,
        StateOfCharge = connector.StateOfCharge,
        Temperature = connector.Temperature,
        MeterAt = connector.MeterAt,
        Locked = locks.IsLocked(charger, connector.Number),
        Limit = Limit(charger, connector.Number),
        Session = Session(charger, connector),
    };

    LimitView? Limit(string charger, int connector) => limits.Find(charger, fleet.Board(charger, connector)) is { } standing
        ? new LimitView(
            standing.Limit?.Value,
            standing.Limit?.Unit,
            standing.Limit?.Phases,
            standing.SetBy,
            standing.SetAt,
            standing.ExpiresAt,
            standing.Paused)
        : null;

    RunningSession? Session(string charger, ConnectorState connector) =>
        transactions.Open(charger).LastOrDefault(running => running.Connector == connector.Number) is { } running
            ? new RunningSession(running.Id, running.IdTag, running.StartedAt, connector.Energy - running.MeterStart)
            : null;
}
