using System.Collections.Frozen;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>Every message that a charger may send, by version, with what the gateway does with it.</summary>
static class InboundTable
{
    static readonly FrozenDictionary<string, InboundHandler> V16 = new Dictionary<string, InboundHandler>
    {
        ["Authorize"] = Now<AuthorizeRequest>(Authorize.Handle),
        ["BootNotification"] = Now<BootNotificationRequest>(BootNotification.Handle),
        ["DataTransfer"] = Now<DataTransferRequest>(DataTransfer.Handle),
        ["DiagnosticsStatusNotification"] = Now<DiagnosticsStatusNotificationRequest>(Notifications.Handle<DiagnosticsStatusNotificationResponse>),
        ["FirmwareStatusNotification"] = Now<FirmwareStatusNotificationRequest>(Notifications.Handle<FirmwareStatusNotificationResponse>),
        ["Heartbeat"] = Now<HeartbeatRequest>(Heartbeat.Handle),
        ["LogStatusNotification"] = Now<LogStatusNotificationRequest>(Notifications.Handle<LogStatusNotificationResponse>),
        ["MeterValues"] = Now<MeterValuesRequest>(MeterValues.Handle),
        ["SecurityEventNotification"] = Now<SecurityEventNotificationRequest>(Notifications.Handle<SecurityEventNotificationResponse>),
        ["SignCertificate"] = Later<SignCertificateRequest>(SignCertificate.HandleAsync),
        ["SignedFirmwareStatusNotification"] = Now<SignedFirmwareStatusNotificationRequest>(Notifications.Handle<SignedFirmwareStatusNotificationResponse>),
        ["StartTransaction"] = Later<StartTransactionRequest>(StartTransaction.HandleAsync),
        ["StatusNotification"] = Now<StatusNotificationRequest>(StatusNotification.Handle),
        ["StopTransaction"] = Later<StopTransactionRequest>(StopTransaction.HandleAsync),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those that have no effect twice, or whose answer may change; a repeated one is handled like a first one.</summary>
    static readonly FrozenSet<string> AnsweredAnew = new[] { "Authorize", "BootNotification", "Heartbeat", "StatusNotification" }.ToFrozenSet();

    /// <exception cref="MessageException">The version has no such message, or not in this direction (OCPP-J 1.6, 4.2.3).</exception>
    public static InboundHandler Find(OcppVersion version, string action)
    {
        if (Of(version).TryGetValue(action, out var handler)) return handler;
        throw OcppMessages.Of(version).ContainsKey(action)
            ? new MessageException(OcppErrorCode.NotSupported, $"{action} is not taken from a charger")
            : new MessageException(OcppErrorCode.NotImplemented, $"{version.SubProtocol()} has no {action}");
    }

    public static bool AnswersOnce(string action) => !AnsweredAnew.Contains(action);

    public static InboundHandler Now<TRequest>(Func<InboundCall, TRequest, object> handle) =>
        new(typeof(TRequest), (call, _) => ValueTask.FromResult(handle(call, (TRequest)call.Request)));

    public static InboundHandler Later<TRequest>(Func<InboundCall, TRequest, CancellationToken, ValueTask<object>> handle) =>
        new(typeof(TRequest), (call, ct) => handle(call, (TRequest)call.Request, ct));

    static FrozenDictionary<string, InboundHandler> Of(OcppVersion version) => version switch
    {
        OcppVersion.V16 => V16,
        OcppVersion.V201 => InboundTable2.V201,
        _ => InboundTable2.V21,
    };
}
