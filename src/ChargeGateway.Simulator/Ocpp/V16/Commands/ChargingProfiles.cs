using System.Globalization;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>SetChargingProfile and ClearChargingProfile (OCPP 1.6 edition 2, 3.13, 5.16 and 5.5).</summary>
static class ChargingProfiles
{
    public static Answer Set(Dialect16 dialect, JsonObject request)
    {
        var number = request.Int("connectorId")!.Value;
        if (number != 0 && dialect.Station.Find(number) is null)
            throw new CallErrorException("PropertyConstraintViolation", $"There is no connector {number}.");
        var given = request["csChargingProfiles"]!.AsObject();
        var profile = ProfileReading.Read(given, dialect.Charger.Now);
        var taken = false;
        dialect.Station.Apply(() =>
        {
            var unit = profile.Schedule.Unit == RateUnit.A ? "Current" : "Power";
            taken = ProfileRules.IsSound(dialect, profile, given.ContainsKey("recurrencyKind"), unit) && Fits(dialect, number, profile);
            if (taken)
                dialect.Station.Profiles.Install(number, profile);
        });
        return Answer.Status(taken ? "Accepted" : "Rejected");
    }

    public static Answer Clear(Dialect16 dialect, JsonObject request)
    {
        var cleared = 0;
        dialect.Station.Apply(() => cleared = dialect.Station.Profiles.Clear(
            request.Int("id"), request.Int("connectorId"), request.Word<ProfilePurpose>("chargingProfilePurpose"), request.Int("stackLevel")));
        return Answer.Status(cleared > 0 ? "Accepted" : "Unknown");
    }

    static bool Fits(Dialect16 dialect, int number, ChargingProfile profile)
    {
        if (!ProfileRules.HasRoom(dialect, number, profile))
            return false;
        return profile.Purpose switch
        {
            ProfilePurpose.ChargePointMaxProfile => number == 0 && profile.Kind != ProfileKind.Relative && profile.TransactionId is null,
            ProfilePurpose.TxDefaultProfile => profile.TransactionId is null,
            _ => dialect.Station.Find(number)?.Transaction is { } running
                && (profile.TransactionId is null || profile.TransactionId == running.Id?.ToString(CultureInfo.InvariantCulture)),
        };
    }
}
