namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>accept_license</c>: accepts the licence.</summary>
/// <param name="Acc">Must be true: there is no way to take it back.</param>
/// <param name="AllowUsageStats">Whether the vendor may be told how the device is used.</param>
sealed record AcceptLicense(bool Acc, bool AllowUsageStats) : CfosCommand
{
    public override CfosRequest ToRequest()
    {
        if (!Acc) throw CfosException.Invalid("accept_license needs acc = 1.");
        return new CfosRequestBuilder("accept_license").Add("acc", Acc).Add("allow_usage_stats", AllowUsageStats).Build(CfosAnswerKind.Ok);
    }
}
