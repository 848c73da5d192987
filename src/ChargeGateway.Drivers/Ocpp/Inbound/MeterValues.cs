using ChargeGateway.Core.Events;
using ChargeGateway.Core.Metering;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using ChargeGateway.Drivers.Ocpp.Metering;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.7; OCPP 2.0.1 part 2, J01.</summary>
static class MeterValues
{
    public static object Handle(InboundCall call, MeterValuesRequest request)
    {
        var connector = Connectors.Check(request.ConnectorId);
        Publish(call, connector, request.TransactionId, MeterValueReader.Read(request.MeterValue, call.Context.Now));
        return new MeterValuesResponse();
    }

    public static object Handle(InboundCall call, V2.MeterValuesRequest request)
    {
        var connector = Connectors.Check(request.EvseId, "evseId");
        Publish(call, connector, null, MeterValueReader.Read(request.MeterValue, call.Context.Now));
        return new V2.MeterValuesResponse();
    }

    static void Publish(InboundCall call, int connector, int? transaction, IReadOnlyList<MeterReading> readings)
    {
        if (readings.Count == 0) return;
        var known = transaction > 0 ? transaction : RunningAt(call, connector);
        call.Charger.Publish(new MeterValuesReceived(call.Charger.Id, call.Context.Now, connector, known, readings));
    }

    static int? RunningAt(InboundCall call, int connector)
    {
        foreach (var transaction in call.Context.Transactions.Open(call.Charger.Id))
        {
            if (transaction.Connector == connector) return transaction.Id;
        }

        return null;
    }
}
