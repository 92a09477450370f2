#!/usr/bin/env python3
"""The graphs on which the peers' answers are compared, as edge lists.

Imported by the scripts that ask the peers; run by itself it writes graphs.csv:

    python3 Scripts/peer-fixtures/graphs.py

One row a graph: its name, the numbers of actors and of events (isolates
included), and its ties as "actor-event", both from 0, in order.
"""
import csv
import random
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests" / "TwoModeGraphsTests" / "Fixtures"
SAMPLES = ROOT / "Samples"


class Graph(NamedTuple):
    """A two-mode graph: `ties` are pairs of an actor and an event, sorted."""
    name: str
    actors: int
    events: int
    ties: list


# Eighteen women and the social events they attended, numbered from 1.
# A. Davis, B. B. Gardner, M. R. Gardner, Deep South, University of Chicago Press, 1941, p. 148.
DAVIS = [
    [1, 2, 3, 4, 5, 6, 8, 9], [1, 2, 3, 5, 6, 7, 8], [2, 3, 4, 5, 6, 7, 8, 9],
    [1, 3, 4, 5, 6, 7, 8], [3, 4, 5, 7], [3, 5, 6, 8], [5, 6, 7, 8], [6, 8, 9], [5, 7, 8, 9],
    [7, 8, 9, 12], [8, 9, 10, 12], [8, 9, 10, 12, 13, 14], [7, 8, 9, 10, 12, 13, 14],
    [6, 7, 9, 10, 11, 12, 13, 14], [7, 8, 10, 11, 12], [8, 9], [9, 11], [9, 11],
]

# 26 chief executives and the clubs and boards they belong to, numbered from 1.
# K. Faust, Centrality in Affiliation Networks, Social Networks 19(2), 1997, 157-191; data of
# J. Galaskiewicz, 1985.
GALASKIEWICZ = [
    [3, 4, 9], [3, 5, 7], [3, 12], [2, 3, 15], [3, 13, 14], [2, 3, 14], [3, 4, 10, 11], [4, 7, 10],
    [1, 4, 8, 10], [3, 9], [2, 3, 9], [4, 7], [3, 4, 5, 9], [2, 3, 4, 11, 12, 13, 15],
    [2, 3, 6, 13, 15], [2, 3, 6, 8, 14], [2, 3, 5, 11, 12, 15], [4, 9, 12, 13, 15], [1, 3, 4, 7, 9],
    [2, 3, 4, 11, 15], [3, 4, 8], [3, 8, 15], [2, 3, 6, 15], [1, 3, 4, 6, 15], [2, 3, 13], [2, 3, 12],
]

# Clique A: five women and bridge, dinner, movies, dance, visiting, numbered from 1.
# From the same book.
CLIQUE = [[1, 3, 4], [3, 4], [1, 2, 5], [1, 2, 3], [2, 4, 5]]


def of_rows(name, rows, events):
    """The graph of lists of event numbers from 1, one list an actor."""
    return Graph(name, len(rows), events,
                 sorted((actor, event - 1) for actor, row in enumerate(rows) for event in row))


def of_sample(name, path, actor_column, event_column):
    """The graph of a member list in Samples, both modes in order of first mention."""
    actors, events, ties = {}, {}, set()
    with open(SAMPLES / path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            actor = actors.setdefault(row[actor_column].strip(), len(actors))
            event = events.setdefault(row[event_column].strip(), len(events))
            ties.add((actor, event))
    return Graph(name, len(actors), len(events), sorted(ties))


def of_seed(seed):
    """A random graph: every tie with one probability, a part of either mode kept without ties.

    The first eight have an empty mode or no tie; every other one is sparse and in pieces.
    """
    generator = random.Random(seed)
    actors, events = generator.randint(1, 30), generator.randint(1, 20)
    if seed < 8:
        actors, events = [(0, 0), (0, 5), (7, 0), (4, 3), (1, 6), (9, 1), (1, 1), (2, 2)][seed]
    probability = generator.uniform(0.03, 0.12) if seed % 2 else generator.uniform(0.1, 0.6)
    if seed in (4, 5, 6):
        probability = 0.8
    if seed == 3:
        probability = 0
    ties = [(actor, event) for actor in range(actors) for event in range(events)
            if generator.random() < probability]
    return Graph(f"random-{seed:02}", actors, events, ties)


def all_graphs():
    """Every graph, in the order of graphs.csv."""
    return [
        of_rows("davis", DAVIS, 14),
        of_rows("galaskiewicz", GALASKIEWICZ, 15),
        of_rows("clique", CLIQUE, 5),
        of_sample(
            "joint-arrangements",
            "gemeenschappelijke-regelingen-2016/opengr_gelderland_utrecht_zeeland.csv",
            "Deelnemer", "Gemeenschappelijke regeling"),
    ] + [of_seed(seed) for seed in range(30)]


def write():
    with open(FIXTURES / "graphs.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["graph", "actors", "events", "ties"])
        for graph in all_graphs():
            ties = " ".join(f"{actor}-{event}" for actor, event in graph.ties)
            writer.writerow([graph.name, graph.actors, graph.events, ties])


if __name__ == "__main__":
    write()
