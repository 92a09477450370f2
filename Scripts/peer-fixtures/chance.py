#!/usr/bin/env python3
"""What peers make of chance: chance-ties.csv, chance-pairs.csv, chance-adjusted.csv and
chance-samples.csv.

    pip install bicm==3.4.0 numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0
    python3 Scripts/peer-fixtures/chance.py

Vertices of equal degree have equal probabilities, so a row stands for all with its degrees.
"""
import contextlib
import csv
import io
import itertools
import random
import warnings

import numpy as np
from bicm import BipartiteGraph
from bicm.poibin import PoiBin
from scipy.stats import hypergeom
from statsmodels.stats.multitest import multipletests

from graphs import FIXTURES, all_graphs

SAMPLES = 20_000


def matrix(graph):
    """The biadjacency matrix, actors by events."""
    result = np.zeros((graph.actors, graph.events), int)
    for actor, event in graph.ties:
        result[actor, event] = 1
    return result


def tie_probabilities(ties):
    """The bipartite configuration model. Only bicm's fixed point comes within 1e-12."""
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = BipartiteGraph(biadjacency=ties)
        model.solve_tool(method="fixed-point", tol=1e-14, eps=1e-14, max_steps=100_000)
        result = np.asarray(model.get_bicm_matrix())
    for axis in (0, 1):
        assert np.abs(result.sum(axis) - ties.sum(axis)).max() < 1e-12
    return result


def pair_rows(ties, probabilities):
    """Of every two tied rows: degrees, what they share, its mean and both tails, and the upper tail
    if the rows are drawn blindly; rows that say the same once."""
    degrees = ties.sum(1)
    rows = set()
    for one, other in itertools.combinations(np.flatnonzero(degrees), 2):
        low, high = sorted((int(degrees[one]), int(degrees[other])))
        shared = int(ties[one] @ ties[other])
        rows.add((low, high, shared, int(one), int(other)))
    seen = set()
    for low, high, shared, one, other in sorted(rows):
        if (low, high, shared) in seen:
            continue
        seen.add((low, high, shared))
        trials = probabilities[one] * probabilities[other]
        count = PoiBin(trials)
        blind = hypergeom(ties.shape[1], low, high).sf(shared - 1)
        yield [low, high, shared, trials.sum(), count.pval(shared), count.cdf(shared), blind]


def swapped(ties, generator, attempts):
    """Swaps of two ties of a row-and-column square, as many tries as given, in place."""
    edges = [(int(i), int(k)) for i, k in np.argwhere(ties)]
    present = set(edges)
    while True:
        for _ in range(attempts):
            a, b = generator.randrange(len(edges)), generator.randrange(len(edges))
            (i, k), (j, l) = edges[a], edges[b]
            if (i, l) in present or (j, k) in present:
                continue
            present -= {(i, k), (j, l)}
            present |= {(i, l), (j, k)}
            edges[a], edges[b] = (i, l), (j, k)
        result = np.zeros_like(ties)
        for i, k in edges:
            result[i, k] = 1
        yield result


def mean_elsewhere(shared):
    """The mean of c - 1 over the pairs that share c >= 1."""
    return shared[shared > 0].mean() - 1


def sample_rows(ties):
    """Of every two rows the mean shared and the share of samples with at least as many; then mean
    and standard deviation of the mean meeting elsewhere."""
    upper = np.triu_indices(len(ties), 1)
    observed = (ties @ ties.T)[upper]
    total, at_least, means = np.zeros(len(observed)), np.zeros(len(observed)), []
    walk = swapped(ties, random.Random(1), 10 * int(ties.sum()))
    for _ in range(SAMPLES):
        sample = next(walk)
        shared = (sample @ sample.T)[upper]
        total += shared
        at_least += shared >= observed
        means.append(mean_elsewhere(shared))
    for position, (one, other) in enumerate(zip(*upper)):
        yield [int(one), int(other), total[position] / SAMPLES, at_least[position] / SAMPLES]
    yield ["mean", "deviation", np.mean(means), np.std(means)]


def write(name, header, rows):
    with open(FIXTURES / name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow([repr(float(x)) if isinstance(x, float) else x for x in row])


def main():
    tie_rows, pairs, adjusted, samples = [], [], [], []
    for graph in all_graphs():
        ties = matrix(graph)
        if not graph.ties:
            continue
        probabilities = tie_probabilities(ties)
        found = {}
        for (actor, event), probability in np.ndenumerate(probabilities):
            found.setdefault((int(ties[actor].sum()), int(ties[:, event].sum())), probability)
        tie_rows += [[graph.name, *degrees, found[degrees]] for degrees in sorted(found)]
        for mode, rows, chances in (
                ("actors", ties, probabilities), ("events", ties.T, probabilities.T)):
            these = list(pair_rows(rows, chances))
            pairs += [[graph.name, mode, *row] for row in these]
            # The blind tails are the smaller ones, so that not all end up at 1.
            if graph.name in ("davis", "galaskiewicz", "joint-arrangements"):
                given = [float(row[6]) for row in these]
                holm = multipletests(given, method="holm")[1]
                hochberg = multipletests(given, method="fdr_bh")[1]
                adjusted += [[graph.name, mode, *row] for row in zip(given, holm, hochberg)]
    for graph in all_graphs()[:2]:
        samples += [[graph.name, *row] for row in sample_rows(matrix(graph))]

    write("chance-ties.csv", ["graph", "actor degree", "event degree", "bicm"], tie_rows)
    write(
        "chance-pairs.csv",
        ["graph", "mode", "degree", "other degree", "shared", "mean", "at least", "at most",
         "at least, blindly"], pairs)
    write("chance-adjusted.csv", ["graph", "mode", "given", "holm", "benjamini-hochberg"], adjusted)
    write("chance-samples.csv", ["graph", "first", "second", "mean", "at least"], samples)


if __name__ == "__main__":
    main()
