"""The interval of a number that is known without each meeting in turn.

Needs scipy for the quantiles of Student's t and the root of a cubic.
"""

import math

from scipy.optimize import brentq
from scipy.stats import t as student


def interval(value, samples, low, high):
    """Two ends, method, meetings; each sample is a list of the number without one meeting, None where it is undefined."""
    fewest = min(len(sample) for sample in samples)
    change = len(samples) > 1
    if fewest < (5 if change else 7):
        return ["", "", "fewer than 5 meetings in a cycle" if change else "fewer than 7 meetings", fewest]
    if any(turn is None for sample in samples for turn in sample):
        return ["", "", "rests on one meeting", fewest]
    pulls = [[sum(sample) / len(sample) - turn for turn in sample] for sample in samples]
    if all(abs(pull) < 1e-12 for some in pulls for pull in some):
        return ["", "", "no variation", fewest]
    squares = [sum(pull**2 for pull in some) for some in pulls]
    variances = [float(s) * (len(some) - 1) / len(some) for s, some in zip(squares, pulls)]
    freedom = sum(variances) ** 2 / sum(v**2 / (len(some) - 1) for v, some in zip(variances, pulls))
    u = (float(value) - low) / (high - low)
    error = math.sqrt(sum(variances)) / (high - low)
    if change:
        if (freedom + 1) * min(u, 1 - u) < 1 / 3:
            return ["", "", "near the edge of the range", fewest]
        t = student.ppf(0.975, freedom)
        ends = [on_logit(u, error, side) for side in (-t, t)]
    else:
        a = float(sum(pull**3 for pull in pulls[0])) / float(squares[0]) ** 1.5 / 6
        # In the lower half the same, seen from the other end of the range.
        ends = upper_half(u, error, a, freedom) if u >= 0.5 else [1 - end for end in upper_half(1 - u, error, -a, freedom)][::-1]
    return [f"{low + (high - low) * end:.15f}" for end in ends] + ["jackknife_t" if change else "jackknife_t_skew", fewest]


def on_logit(u, error, t):
    return 1 / (1 + math.exp(-math.log(u / (1 - u)) - t * error / (u * (1 - u))))


def upper_half(u, error, a, freedom):
    """Both ends of a number on 0 to 1 that lies at u, one half or more; a is a sixth of its skewness."""
    t = student.ppf(0.975, freedom)
    edge = 1 - u
    # Hall's cube, turned round by a search for its root.
    cube = lambda x, y: x + 2 * a * x**2 + 4 / 3 * a**2 * x**3 + a - y
    down, up = (error * brentq(cube, -1e4, 1e4, args=(y,), xtol=1e-14, rtol=1e-14) for y in (t, -t))
    way = 1 / (3 * math.sqrt(freedom + 1))
    inner = max(0, 0.5 - 3.5 / (freedom + 1)) if error < 0.5 * edge else 0
    weights = lambda ends, share: (1 - share) * ends[0] + share * ends[1]
    far = weights(sorted([on_logit(u, error, -t), u * math.exp(-down / u)]), inner * (2 * edge) ** 2)
    near = weights(sorted([on_logit(u, error, t), 1 - edge * math.exp(up / edge)])[::-1], inner)
    if edge < 2 * way and error < 0.5 * edge:
        near = on_logit(u, error, student.ppf(0.95, freedom))
    return [min(far, u - way * (u - edge)), near]
