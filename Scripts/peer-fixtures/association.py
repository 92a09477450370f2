#!/usr/bin/env python3
"""What SciPy makes of rank correlations: association.csv.

    python3 -m venv peers
    peers/bin/pip install numpy==2.4.6 scipy==1.17.1
    peers/bin/python Scripts/peer-fixtures/association.py

A row is a case: its two lists of values, `-` for an unknown one; the number of places that know both;
Spearman's coefficient; the share of pairings with one at least as large either way, of all of them up
to eight places and of 20,000 random ones beyond; and the ends of the 95 % interval of Bonett and Wright.
What is undefined is empty.
"""
import csv
import random

import numpy as np
from scipy.stats import norm, permutation_test, rankdata, spearmanr

from graphs import FIXTURES

SAMPLES = 20_000


def cases():
    """Lists of values from 0 to some number, so that many or few are equal, and some unknown."""
    generator = random.Random(20261001)
    for count in [2, 3, 4, 5, 6, 7, 8, 8, 12, 15, 20, 40, 100]:
        for highest in (1, 4, 1000):
            for unknown in (0, 0.15):
                first = [generator.randint(0, highest) for _ in range(count)]
                slope = generator.choice([-1, 0, 0, 1])
                second = [slope * a + generator.randint(0, highest) for a in first]
                yield [
                    [None if generator.random() < unknown else a for a in values]
                    for values in (first, second)
                ]


def answer(first, second):
    """Number of places, coefficient, probability, and interval."""
    known = [(a, b) for a, b in zip(first, second) if a is not None and b is not None]
    x = np.array([a for a, _ in known], float)
    y = np.array([b for _, b in known], float)
    n = len(known)
    if n < 2 or len(set(x)) < 2 or len(set(y)) < 2:
        return [n, "", "", "", ""]
    rho = spearmanr(x, y).statistic
    # Ranks are the same in every order; twice over they are whole, so that equal sums are equal.
    ranks = np.rint(2 * rankdata(x) - n - 1), np.rint(2 * rankdata(y) - n - 1)

    def magnitude(order, axis):
        return np.abs((order * ranks[1]).sum(axis))

    p = permutation_test(
        ranks[:1], magnitude, permutation_type="pairings", alternative="greater", vectorized=True,
        n_resamples=np.inf if n <= 8 else SAMPLES, rng=np.random.default_rng(1)).pvalue
    if n < 4 or abs(rho) > 1 - 1e-12:
        return [n, rho, p, "", ""]
    margin = norm.ppf(0.975) * np.sqrt((1 + rho**2 / 2) / (n - 3))
    return [n, rho, p, np.tanh(np.arctanh(rho) - margin), np.tanh(np.arctanh(rho) + margin)]


def text(values):
    return " ".join("-" if value is None else str(value) for value in values)


with open(FIXTURES / "association.csv", "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["first", "second", "count", "rho", "p", "low", "high"])
    for first, second in cases():
        writer.writerow([text(first), text(second)] + [str(value) for value in answer(first, second)])
