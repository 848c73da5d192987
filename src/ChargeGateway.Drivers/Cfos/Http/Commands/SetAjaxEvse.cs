namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary>
/// <c>set_ajax_evse</c>: feeds an EVSE of the type "HTTP input". Answers what the manager wants of it, see <see cref="AjaxEvseOrder"/>.
/// </summary>
/// <param name="DevId">The EVSE, such as <c>E3</c>.</param>
/// <param name="State">1 waiting, 2 vehicle present, 3 charging, 4 charging with ventilation, 5 error.</param>
sealed record SetAjaxEvse(string DevId, int State) : CfosCommand
{
    /// <summary>The most current it can give, mA.</summary>
    public int? MaxChargingCurrent { get; init; }

    /// <summary>Currents by phase, mA.</summary>
    public IReadOnlyList<int>? Current { get; init; }

    /// <summary>Energy charged, Wh.</summary>
    public long? TotalEnergy { get; init; }

    /// <summary>The name shown on the tile.</summary>
    public string? Model { get; init; }

    /// <summary>The RFID of the charge.</summary>
    public string? Rfid { get; init; }

    public override CfosRequest ToRequest()
    {
        if (State is < 1 or > 5) throw CfosException.Invalid($"state is 1 to 5, not {State}.");
        var body = new AjaxBody("set_ajax_evse")
            .Add("state", State).Add("max_charging_current", MaxChargingCurrent, 0).AddPhases("current", Current)
            .Add("total_energy", TotalEnergy, 0).Add("model", Model).Add("rfid", Rfid);
        return new CfosRequestBuilder("set_ajax_evse").AddDevice(DevId).Post(body.ToJson()).Build(CfosAnswerKind.Value);
    }
}
