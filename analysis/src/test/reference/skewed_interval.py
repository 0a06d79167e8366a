"""The interval of a number that is known without each meeting in turn: both ends the outer one of two.

Needs scipy for the quantiles of Student's t and the root of a cubic.
"""

import math

from scipy.optimize import brentq
from scipy.stats import t as student


def interval(value, samples, low, high):
    """Two ends, method, meetings; each sample is a list of the number without one meeting, None where it is undefined."""
    fewest = min(len(sample) for sample in samples)
    if fewest < 5:
        return ["", "", "fewer than 5 meetings", fewest]
    if any(turn is None for sample in samples for turn in sample):
        return ["", "", "rests on one meeting", fewest]
    pulls = [[sum(sample) / len(sample) - turn for turn in sample] for sample in samples]
    if all(abs(pull) < 1e-12 for some in pulls for pull in some):
        return ["", "", "no variation", fewest]
    squares = [sum(pull**2 for pull in some) for some in pulls]
    error = math.sqrt(sum(s * (len(some) - 1) / len(some) for s, some in zip(squares, pulls)))
    # A change between cycles has a sample for each, and its skewness is not allowed for.
    a = float(sum(pull**3 for pull in pulls[0])) / float(squares[0]) ** 1.5 / 6 if len(samples) == 1 else 0
    value = float(value)
    u = (value - low) / (high - low)
    if fewest * min(u, 1 - u) < 1 / 3:
        return ["", "", "near the edge of the range", fewest]
    t = student.ppf(0.975, fewest - 1)
    logit, half = math.log(u / (1 - u)), t * error / ((high - low) * u * (1 - u))
    ends = [low + (high - low) / (1 + math.exp(-end)) for end in (logit - half, logit + half)]
    # Hall's cube, turned round by a search for its root.
    cube = lambda x, y: x + 2 * a * x**2 + 4 / 3 * a**2 * x**3 + a - y
    down, up = (error * brentq(cube, -1e4, 1e4, args=(y,), xtol=1e-14, rtol=1e-14) for y in (t, -t))
    ends[0] = min(ends[0], low + (value - low) * math.exp(-down / (value - low)))
    ends[1] = max(ends[1], high - (high - value) * math.exp(up / (high - value)))
    return [f"{end:.15f}" for end in ends] + ["jackknife_t_skew" if len(samples) == 1 else "jackknife_t", fewest]
