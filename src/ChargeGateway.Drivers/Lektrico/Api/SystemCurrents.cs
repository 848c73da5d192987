namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>The answer to <c>System_currents.Get</c> (local API, 5.12), A. Any field may be missing.</summary>
sealed record SystemCurrents(Fields Fields)
{
    public int? Cable => Fields.Integer("cable_current");

    public int? Install => Fields.Integer("install_current");

    public int? Dynamic => Fields.Integer("dynamic_current");

    public int? User => Fields.Integer("user_current");

    public int? Charging => Fields.Integer("charging_current");

    public int? SystemMax => Fields.Integer("system_max_current");

    public int? Schedule => Fields.Integer("schedule_current");

    public int? Ocpp => Fields.Integer("ocpp_current");

    public int? Em => Fields.Integer("em_current");
}
