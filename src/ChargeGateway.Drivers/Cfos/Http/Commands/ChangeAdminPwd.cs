namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>change_admin_pwd</c>: changes the administrator's password. The gateway goes on with the one that it is configured with.</summary>
/// <param name="OldPwd">The old one; may be empty.</param>
/// <param name="NewPwd">The new one.</param>
sealed record ChangeAdminPwd(string OldPwd, string NewPwd) : CfosCommand
{
    public override CfosRequest ToRequest()
    {
        if (NewPwd is not { Length: >= 1 and <= 64 } || OldPwd is not { Length: <= 64 })
            throw CfosException.Invalid("change_admin_pwd needs old_pwd, which may be empty, and new_pwd of 1 to 64 characters.");
        return new CfosRequestBuilder("change_admin_pwd").Add("old_pwd", OldPwd).Add("new_pwd", NewPwd).Build(CfosAnswerKind.Ok);
    }

    /// <summary>Says nothing of the secrets.</summary>
    public override string ToString() => nameof(ChangeAdminPwd);
}
