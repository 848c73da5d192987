namespace ChargeGateway.Storage.Samples;

/// <summary>The energy between readings of a register that counts up, but is rounded, fails now and then, and may begin anew.</summary>
static class RegisterEnergy
{
    /// <summary>What rounding can take off, Wh: chargers give the same register in Wh and in whole kWh.</summary>
    const decimal Rounding = 1000;

    /// <summary>What no charge brings between two readings, Wh.</summary>
    const decimal Implausible = 500_000;

    /// <summary>
    /// Adds up the steps. A fall by what rounding can do is none. A single zero between two readings that go on as if nothing had been is a
    /// reading that failed. Another fall means that the register began anew: what it shows then was charged since, unless it shows so much that
    /// it must be another register.
    /// </summary>
    /// <param name="readings">The readings in order, Wh.</param>
    /// <returns>None where there are fewer than two.</returns>
    public static decimal? Between(IReadOnlyList<decimal> readings)
    {
        if (readings.Count < 2) return null;
        var energy = 0m;
        var before = readings[0];
        for (var i = 1; i < readings.Count; i++)
        {
            var now = readings[i];
            if (now >= before) energy += now - before;
            else if (IsRounded(before, now) || IsFailed(before, now, i + 1 < readings.Count ? readings[i + 1] : null)) continue;
            else if (now < before / 2 && now <= Implausible) energy += now;
            before = now;
        }

        return energy;
    }

    static bool IsRounded(decimal before, decimal now) => before - now <= Rounding && now >= before / 2;

    static bool IsFailed(decimal before, decimal now, decimal? next) => now == 0 && next >= before;
}
