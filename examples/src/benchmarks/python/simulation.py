"""The load of SimulationLoad with numpy: the arithmetic alone, no engine, nanoseconds a contract.

python3 examples/src/benchmarks/python/simulation.py
"""

import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit("SKIPPED: numpy is not installed; nothing was measured")

QUARTERS, OUTCOMES, PEOPLE, RUNS = 12, 6, 20, 20_000
PRICES = 50_000 + 10_000 * np.arange(OUTCOMES)
RATES = (30 + 5 * np.arange(OUTCOMES)) / 100
MOST_OF_OUTCOME, MOST, COST = 130 * PRICES, 60_000_000, 40_000_000


def under(limit, amounts):
    """What a limit leaves of amounts that come one after the other, along axis 1."""
    used = np.minimum(np.cumsum(amounts, axis=1), limit)
    return np.diff(used, axis=1, prepend=0)


def simulate(chance, varying):
    rates = RATES
    if varying:
        rates = RATES * chance.triangular(0.7, 1, 1.3, (RUNS, 1, OUTCOMES))
    reached = chance.binomial(PEOPLE, rates, (RUNS, QUARTERS, OUTCOMES))
    earned = under(MOST_OF_OUTCOME, reached * PRICES)
    paid = under(MOST, earned.sum(axis=2))
    flows = np.concatenate([np.full((RUNS, 1), -float(COST)), paid], axis=1)
    powers = np.arange(QUARTERS + 1)
    rate = np.full(RUNS, 0.01)
    for _ in range(8):
        discounted = flows * (1 + rate[:, None]) ** -powers
        slope = -(discounted * powers).sum(axis=1) / (1 + rate)
        rate = np.maximum(-0.99, rate - discounted.sum(axis=1) / slope)
    return rate


chance = np.random.Generator(np.random.PCG64(1))
for varying in (False, True):
    simulate(chance, varying)
    times = []
    for _ in range(5):
        start = time.process_time_ns()
        simulate(chance, varying)
        times.append((time.process_time_ns() - start) / RUNS)
    kind = "varying" if varying else "fixed"
    print(f"numpy {np.__version__}, {kind} rates: median {sorted(times)[2]:,.0f} ns a contract")
