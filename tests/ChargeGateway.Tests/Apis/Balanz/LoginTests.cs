using System.Security.Cryptography;
using System.Text;
using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Tests.Apis.Balanz;

public class LoginTests : BalanzTests
{
    [Fact]
    public async Task A_token_says_who_it_is()
    {
        await using var client = await BalanzClient.ConnectAsync(Gateway);
        foreach (var type in UserTypes)
        {
            var welcome = await client.OkAsync("Login", $$"""{"token":"{{type}}-usersecret"}""");
            welcome.GetRawText().ShouldBe($$"""{"user_type":"{{type}}"}""");
        }

        (await client.ErrorAsync("Login", """{"token":"Admin-userwrong"}""")).ShouldBe("{InvalidLogin}");
        (await client.OkAsync("GetUsers")).GetArrayLength().ShouldBe(5, "a login that fails changes nothing");
        await client.OkAsync("Login", """{"token":"Status-usersecret"}""");
        (await client.ErrorAsync("GetUsers")).ShouldBe("{NotAuthorized}", "one that succeeds takes the place of the one before");
        (await client.ErrorAsync("Login", """{"token":5}""")).ShouldBe("Unexpected Error");
        (await client.ErrorAsync("Login")).ShouldBe("Unexpected Error");
    }

    [Fact]
    public async Task Users_of_balanz_log_in_with_its_own_hash()
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("adminadmin")));
        await Gateway.Get<UserDirectory>().SaveAsync(new BalanzUser("delete-admin", "Admin", "", sha), default);
        await using var client = await BalanzClient.LogInAsync(Gateway, "adminadmin");
        (await client.OkAsync("GetUsers")).GetArrayLength().ShouldBe(6);
    }

    [Fact]
    public async Task A_password_set_here_is_kept_as_a_slow_hash_and_lives_through_a_restart()
    {
        await Admin.AcceptedAsync("CreateUser", """{"user_id":"ann","password":"s3cret","user_type":"Tags"}""");
        Gateway.Get<UserDirectory>().Find("ann")!.Secret.ShouldStartWith("pbkdf2-sha256$100000$");
        UserSecret.IsDigest(Gateway.Get<UserDirectory>().Find("ann")!.Secret).ShouldBeFalse();
        await Gateway.RestartAsync();
        await using var ann = await BalanzClient.LogInAsync(Gateway, "anns3cret");
        (await ann.OkAsync("GetTags")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_user_that_is_deleted_or_gets_another_password_is_logged_out()
    {
        await Admin.AcceptedAsync("CreateUser", """{"user_id":"bob","password":"1","user_type":"Admin"}""");
        await using var bob = await BalanzClient.LogInAsync(Gateway, "bob1");
        await Admin.AcceptedAsync("UpdateUser", """{"user_id":"bob","user_type":"Status"}""");
        (await bob.ErrorAsync("GetUsers")).ShouldBe("{NotAuthorized}", "the role is what it is now");
        (await bob.OkAsync("GetChargers")).GetArrayLength().ShouldBe(1);
        await Admin.AcceptedAsync("UpdateUser", """{"user_id":"bob","password":"2"}""");
        (await bob.ErrorAsync("GetChargers")).ShouldBe("{NotAuthorized}");
        await bob.OkAsync("Login", """{"token":"bob2"}""");
        await Admin.AcceptedAsync("DeleteUser", """{"user_id":"bob"}""");
        (await bob.ErrorAsync("GetChargers")).ShouldBe("{NotAuthorized}");
        (await bob.ErrorAsync("Login", """{"token":"bob2"}""")).ShouldBe("{InvalidLogin}");
    }

    [Fact]
    public async Task Too_many_wrong_tokens_shut_out_their_address_for_a_while()
    {
        await using var guesser = await BalanzClient.ConnectAsync(Gateway);
        for (var i = 0; i < 10; i++) (await guesser.ErrorAsync("Login", $$"""{"token":"guess{{i}}"}""")).ShouldBe("{InvalidLogin}");
        (await guesser.ErrorAsync("Login", """{"token":"Admin-usersecret"}""")).ShouldBe("{InvalidLogin}", "it is not even looked at");
        (await Admin.OkAsync("GetUsers")).GetArrayLength().ShouldBe(5, "who is in stays in");
    }
}
