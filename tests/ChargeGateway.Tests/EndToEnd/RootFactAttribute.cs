using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>A test that gives up root's rights, which only root can; elsewhere it is skipped and says so.</summary>
sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute() => Skip = Programs.Missing("sh", "setpriv")
        ?? (Environment.IsPrivilegedProcess ? null : "The tests do not run as root: nothing was started as another user.");
}
