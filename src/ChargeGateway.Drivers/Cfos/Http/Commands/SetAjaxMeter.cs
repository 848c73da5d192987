using System.Text.Json.Nodes;

namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>set_ajax_meter</c>: feeds a meter of the type "HTTP input".</summary>
/// <param name="DevId">The meter, such as <c>M1</c>.</param>
sealed record SetAjaxMeter(string DevId) : CfosCommand
{
    /// <summary>The name shown on the tile.</summary>
    public string? Model { get; init; }

    /// <summary>Imported energy, Wh.</summary>
    public long? ImportWh { get; init; }

    /// <summary>Imported apparent energy, VAh.</summary>
    public long? ImportVah { get; init; }

    /// <summary>Exported energy, Wh.</summary>
    public long? ExportWh { get; init; }

    /// <summary>Voltages by phase, V.</summary>
    public IReadOnlyList<int>? Voltage { get; init; }

    /// <summary>Currents by phase, mA.</summary>
    public IReadOnlyList<int>? Current { get; init; }

    /// <summary>Power, W; below zero for export.</summary>
    public long? PowerW { get; init; }

    /// <summary>Apparent power, VA.</summary>
    public long? PowerVa { get; init; }

    /// <summary>Whether VA are shown.</summary>
    public bool? IsVa { get; init; }

    /// <summary>A storage's state of charge, percent; newer firmware.</summary>
    public int? Soc { get; init; }

    public override CfosRequest ToRequest()
    {
        if (Soc is < 0 or > 100) throw CfosException.Invalid($"soc is 0 to 100 percent, not {Soc}.");
        var body = new AjaxBody("set_ajax_meter")
            .Add("model", Model).Add("import_wh", ImportWh, 0).Add("import_vah", ImportVah, 0).Add("export_wh", ExportWh, 0)
            .AddPhases("voltage", Voltage).AddPhases("current", Current)
            .Add("power_w", PowerW).Add("power_va", PowerVa).Add("is_va", IsVa is { } va ? JsonValue.Create(va) : null).Add("soc", Soc);
        return new CfosRequestBuilder("set_ajax_meter").AddDevice(DevId).Post(body.ToJson()).Build(CfosAnswerKind.Ok);
    }
}
