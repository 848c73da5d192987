using ChargeGateway.Core.Events;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using ChargeGateway.Drivers.Ocpp.Metering;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.7.</summary>
static class MeterValues
{
    public static object Handle(InboundCall call, MeterValuesRequest request)
    {
        var connector = Connectors.Check(request.ConnectorId);
        var readings = MeterValueReader.Read(request.MeterValue, call.Context.Now);
        if (readings.Count > 0)
        {
            var transaction = request.TransactionId > 0 ? request.TransactionId : RunningAt(call, connector);
            call.Charger.Publish(new MeterValuesReceived(call.Charger.Id, call.Context.Now, connector, transaction, readings));
        }

        return new MeterValuesResponse();
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
