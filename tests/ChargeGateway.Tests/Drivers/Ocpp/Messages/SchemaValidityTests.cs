using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Tests.Schemas;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class SchemaValidityTests
{
    /// <summary>Longer ones are cut in an error text.</summary>
    const int LongestPath = 120;

    public static TheoryData<string, string> Schemas => MessageExamples.Schemas;

    [SchemaTheory]
    [MemberData(nameof(Schemas))]
    public void A_full_message_is_valid_and_comes_back_as_it_was(string version, string schema) => Confirm(version, schema, MessageExamples.Full);

    [SchemaTheory]
    [MemberData(nameof(Schemas))]
    public void A_minimal_message_is_valid_and_comes_back_as_it_was(string version, string schema) => Confirm(version, schema, MessageExamples.Minimal);

    [SchemaTheory]
    [MemberData(nameof(Schemas))]
    public void What_the_schema_forbids_is_noticed_with_its_place_and_code(string version, string schema)
    {
        var (_, _, type, sent) = MessageExamples.Of(version, schema);
        var spoken = MessageExamples.Version(version);
        var set = SchemaSet.Find(version).ShouldNotBeNull();
        var full = SchemaMutations.Slim(MessageExamples.Json(MessageExamples.Full(type, spoken)));
        foreach (var (json, path, code) in SchemaMutations.Of(full, set[schema].Root))
        {
            var element = JsonSerializer.SerializeToElement(json);
            set.Validate(schema, element).ShouldNotBeEmpty($"{path} {code}");
            var refusal = Should.Throw<MessageException>(() => MessageReader.ReadChecked(element, type, spoken), $"{path} {code}");
            refusal.Code.ShouldBe(code);
            refusal.Message.ShouldContain(path);
            if (!sent)
                ConfirmTolerant(json, type, spoken, path, code);
        }
    }

    static void ConfirmTolerant(JsonObject json, Type type, OcppVersion version, string path, OcppErrorCode code)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(json);
        if (code is OcppErrorCode.OccurrenceConstraintViolation or OcppErrorCode.PropertyConstraintViolation)
        {
            var found = MessageCheck.Check(MessageReader.Read(bytes, type, out _), version).ShouldHaveSingleItem();
            found.Code.ShouldBe(code);
            found.Path.ShouldBe(path);
            return;
        }

        if (code == OcppErrorCode.TypeConstraintViolation)
        {
            Should.Throw<MessageException>(() => MessageReader.Read(bytes, type, out _)).Message.ShouldContain(path.Length > LongestPath ? path[..LongestPath] : path);
            return;
        }

        MessageCheck.Check(MessageReader.Read(bytes, type, out var deviation), version).ShouldBeEmpty();
        deviation.ShouldNotBeNull().ShouldContain(path);
    }

    static void Confirm(string version, string schema, Func<Type, OcppVersion, object> fill)
    {
        var (_, _, type, _) = MessageExamples.Of(version, schema);
        var spoken = MessageExamples.Version(version);
        var message = fill(type, spoken);
        var json = JsonSerializer.SerializeToElement(message, MessageJson.Output);

        // The schema of StopTransaction was written before the unit Hertz was taken up in that of MeterValues.
        var text = schema == "StopTransaction" ? json.GetRawText().Replace("Hertz", "Percent", StringComparison.Ordinal) : json.GetRawText();
        SchemaSet.Find(version).ShouldNotBeNull().Validate(schema, JsonSerializer.Deserialize<JsonElement>(text)).ShouldBeEmpty();

        MessageCheck.Check(message, spoken).ShouldBeEmpty();
        var back = MessageReader.Read(json, type, out var deviation);
        deviation.ShouldBeNull();
        JsonNode.DeepEquals(MessageExamples.Json(back), MessageExamples.Json(message)).ShouldBeTrue();
        MessageExamples.Json(MessageReader.ReadChecked(json, type, spoken)).ToJsonString().ShouldBe(MessageExamples.Json(message).ToJsonString());
    }
}
