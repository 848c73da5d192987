using System.Text.Json.Serialization;

namespace ChargeGateway.Core.Events;

/// <summary>Something that happened at a charger. A closed union; in JSON the member is named by the <c>type</c> property.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ChargerConnected), "charger.connected")]
[JsonDerivedType(typeof(ChargerDisconnected), "charger.disconnected")]
[JsonDerivedType(typeof(ChargerBooted), "charger.booted")]
[JsonDerivedType(typeof(ConnectorStatusChanged), "connector.status")]
[JsonDerivedType(typeof(MeterValuesReceived), "meter.values")]
[JsonDerivedType(typeof(SessionStarted), "session.started")]
[JsonDerivedType(typeof(SessionUpdated), "session.updated")]
[JsonDerivedType(typeof(SessionEnded), "session.ended")]
[JsonDerivedType(typeof(CommandCompleted), "command.completed")]
[JsonDerivedType(typeof(CommandLate), "command.late")]
[JsonDerivedType(typeof(ChargerError), "charger.error")]
[JsonDerivedType(typeof(ChargerNotified), "charger.notified")]
[JsonDerivedType(typeof(OfferChanged), "offer.changed")]
public abstract record ChargerEvent(string ChargePointId, DateTimeOffset At);
