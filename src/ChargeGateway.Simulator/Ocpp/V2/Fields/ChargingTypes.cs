using System.Text.Json;
using ChargeGateway.Simulator.Ocpp.Messages;
using static ChargeGateway.Simulator.Ocpp.Messages.Field;

namespace ChargeGateway.Simulator.Ocpp.V2.Fields;

/// <summary>The parts of messages about charging profiles (OCPP 2.0.1 and 2.1 part 2, data types).</summary>
static class ChargingTypes
{
    public static readonly Field[] ClearChargingProfile =
    [
        Int("evseId").OrNot(),
        Word("chargingProfilePurpose", "ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile",
            "TxProfile").Also21("PriorityCharging", "LocalGeneration").OrNot(), Int("stackLevel").OrNot(),
    ];

    public static readonly Field[] ChargingProfileCriterion =
    [
        Word("chargingProfilePurpose", "ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile",
            "TxProfile").Also21("PriorityCharging", "LocalGeneration").OrNot(), Int("stackLevel").OrNot(), Numbers("chargingProfileId").OrNot(),
        List("chargingLimitSource").OrNot(),
    ];

    public static readonly Field[] LimitAtSoC = [Int("soc"), Real("limit")];

    public static readonly Field[] V2XFreqWattPoint = [Real("frequency"), Real("power")];

    public static readonly Field[] V2XSignalWattPoint = [Int("signal"), Real("power")];

    public static readonly Field[] ChargingSchedulePeriod =
    [
        Int("startPeriod"), Real("limit").OrNotSince21(), Real("limit_L2").OrNot().Since21(), Real("limit_L3").OrNot().Since21(),
        Int("numberPhases").OrNot(), Int("phaseToUse").OrNot(), Real("dischargeLimit").OrNot().Since21(),
        Real("dischargeLimit_L2").OrNot().Since21(), Real("dischargeLimit_L3").OrNot().Since21(), Real("setpoint").OrNot().Since21(),
        Real("setpoint_L2").OrNot().Since21(), Real("setpoint_L3").OrNot().Since21(), Real("setpointReactive").OrNot().Since21(),
        Real("setpointReactive_L2").OrNot().Since21(), Real("setpointReactive_L3").OrNot().Since21(),
        Flag("preconditioningRequest").OrNot().Since21(), Flag("evseSleep").OrNot().Since21(), Real("v2xBaseline").OrNot().Since21(),
        Word("operationMode", "Idle", "ChargingOnly", "CentralSetpoint", "ExternalSetpoint", "ExternalLimits", "CentralFrequency",
            "LocalFrequency", "LocalLoadBalancing").OrNot().Since21(), List("v2xFreqWattCurve", V2XFreqWattPoint).OrNot().Since21(),
        List("v2xSignalWattCurve", V2XSignalWattPoint).OrNot().Since21(),
    ];

    public static readonly Field[] ChargingSchedule =
    [
        Int("id"), Object("limitAtSoC", LimitAtSoC).OrNot().Since21(), Time("startSchedule").OrNot(), Int("duration").OrNot(),
        Word("chargingRateUnit", "W", "A"), Real("minChargingRate").OrNot(), Real("powerTolerance").OrNot().Since21(),
        Int("signatureId").OrNot().Since21(), Text("digestValue", 88).OrNot().Since21(), Flag("useLocalTime").OrNot().Since21(),
        List("chargingSchedulePeriod", ChargingSchedulePeriod), Int("randomizedDelay").OrNot().Since21(),
        Any("salesTariff", JsonValueKind.Object).OrNot(), Any("absolutePriceSchedule", JsonValueKind.Object).OrNot().Since21(),
        Any("priceLevelSchedule", JsonValueKind.Object).OrNot().Since21(),
    ];

    public static readonly Field[] ChargingProfile =
    [
        Int("id"), Int("stackLevel"),
        Word("chargingProfilePurpose", "ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile",
            "TxProfile").Also21("PriorityCharging", "LocalGeneration"),
        Word("chargingProfileKind", "Absolute", "Recurring", "Relative").Also21("Dynamic"), Word("recurrencyKind", "Daily", "Weekly").OrNot(),
        Time("validFrom").OrNot(), Time("validTo").OrNot(), Text("transactionId", 36).OrNot(), Int("maxOfflineDuration").OrNot().Since21(),
        List("chargingSchedule", ChargingSchedule), Flag("invalidAfterOfflineDuration").OrNot().Since21(),
        Int("dynUpdateInterval").OrNot().Since21(), Time("dynUpdateTime").OrNot().Since21(),
        Text("priceScheduleSignature", 256).OrNot().Since21(),
    ];

    public static readonly Field[] ChargingScheduleUpdate =
    [
        Real("limit").OrNot(), Real("limit_L2").OrNot(), Real("limit_L3").OrNot(), Real("dischargeLimit").OrNot(),
        Real("dischargeLimit_L2").OrNot(), Real("dischargeLimit_L3").OrNot(), Real("setpoint").OrNot(), Real("setpoint_L2").OrNot(),
        Real("setpoint_L3").OrNot(), Real("setpointReactive").OrNot(), Real("setpointReactive_L2").OrNot(), Real("setpointReactive_L3").OrNot(),
    ];
}
