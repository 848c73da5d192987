using System.Globalization;
using System.Text.Json;
using ChargeGateway.Core.Balancing.Allocation;

namespace ChargeGateway.Tests.Balancing;

/// <summary>The syntax of schedules against what the original makes of it.</summary>
public sealed class ScheduleVectorTests
{
    [VectorFact]
    public void Every_recorded_schedule_is_read_alike()
    {
        var compared = 0;
        foreach (var vector in Vectors.Read("balanz-schedule.jsonl"))
        {
            if (vector.GetProperty("schedule").GetString() is not { } text) continue;
            Compare(vector, text);
            compared++;
        }

        compared.ShouldBe(154);
    }

    static void Compare(JsonElement vector, string text)
    {
        var time = TimeOnly.Parse(vector.GetProperty("local_time").GetString()!, CultureInfo.InvariantCulture);
        var limits = AllocationSchedule.Parse(text).At(time);
        if (!vector.TryGetProperty("now", out var expected) || expected.ValueKind == JsonValueKind.Null)
        {
            limits.ShouldBeNull($"{text} at {time}");
            return;
        }

        limits.ShouldNotBeNull($"{text} at {time}");
        limits.Select(limit => (limit.Priority, limit.Amperes))
            .ShouldBe(expected.EnumerateArray().Select(pair => (pair[0].GetInt32(), pair[1].GetDouble())), $"{text} at {time}");
        limits[0].Amperes.ShouldBe(vector.GetProperty("max_default").GetDouble());
        foreach (var allowed in vector.GetProperty("max_by_priority").EnumerateObject())
        {
            var priority = int.Parse(allowed.Name, CultureInfo.InvariantCulture);
            var amperes = limits.FirstOrDefault(limit => priority >= limit.Priority).Amperes;
            amperes.ShouldBe(allowed.Value.GetDouble(), $"{text} at {time} for {priority}");
        }
    }

    [Theory]
    [InlineData("00:00-23:59>0=32", null)]
    [InlineData("00:00-05:59>0=48;06:00-23:59>0=16:3=32:5=48", null)]
    [InlineData("00:00-23:59>0=10;", null)]
    [InlineData("garbage", "not of the form")]
    [InlineData("00:00-23:59 > 0 = 10", "not of the form")]
    [InlineData("00:00-23:59>0=10.5", "not of the form")]
    [InlineData("00:00-24:00>0=10", "no clock shows")]
    [InlineData("22:00-05:59>0=48;06:00-21:59>0=16", "ends before it begins")]
    public void What_can_never_hold_is_named(string text, string? complaint)
    {
        if (complaint is null) AllocationSchedule.Complaint(text).ShouldBeNull();
        else AllocationSchedule.Complaint(text).ShouldNotBeNull().ShouldContain(complaint);
    }

    [Fact]
    public void A_gap_is_found()
    {
        AllocationSchedule.Parse("00:00-05:59>0=48;06:01-23:59>0=16").Gap.ShouldBe(new TimeOnly(6, 0));
        AllocationSchedule.Parse("00:00-05:59>0=48;06:00-23:59>0=16").Gap.ShouldBeNull();
        AllocationSchedule.Parse("00:00-05:59>0=48;06:00-23:59>3=16:0=8").Lowest.ShouldBe(16);
        AllocationSchedule.Parse("").Gap.ShouldBe(new TimeOnly(0, 0));
    }
}
