#!/usr/bin/env python3
"""What NetworkX and igraph answer for the centralities, as centrality.csv.

    pip install networkx==3.6.1 igraph==1.0.0 numpy scipy
    python3 Scripts/peer-fixtures/centrality.py

One row a graph, measure and mode: a value for every vertex in order, "-" where
the measure is undefined. Both peers are asked, and the script stops if they
differ by more than 1e-9 of the largest value; NetworkX's answer is kept.
"""
import csv
import math
from fractions import Fraction

import igraph
import networkx as nx
import numpy as np
from networkx.algorithms import bipartite

import graphs

AGREEMENT = 1e-9


def two_mode(graph):
    """The graph in NetworkX: actors are 0, 1, ..., events follow."""
    result = nx.Graph()
    result.add_nodes_from(range(graph.actors + graph.events))
    result.add_edges_from((actor, graph.actors + event) for actor, event in graph.ties)
    return result


def projection(graph, mode):
    """One mode by shared neighbours: strength, its exact inverse, and that inverse in whole units."""
    neighbours = {}
    for tie in graph.ties:
        neighbours.setdefault(tie[mode], set()).add(tie[1 - mode])
    count = (graph.actors, graph.events)[mode]
    result = nx.Graph()
    result.add_nodes_from(range(count))
    for first in range(count):
        for second in range(first + 1, count):
            shared = len(neighbours.get(first, set()) & neighbours.get(second, set()))
            if shared:
                result.add_edge(first, second, strength=shared, distance=Fraction(1, shared))
    unit = math.lcm(*(data["strength"] for _, _, data in result.edges(data=True)))
    for _, _, data in result.edges(data=True):
        data["units"] = unit // data["strength"]
    return result, unit


def in_igraph(network):
    """The same network in igraph; its vertices are numbered in NetworkX's order."""
    number = {vertex: index for index, vertex in enumerate(network)}
    result = igraph.Graph(len(number), [(number[a], number[b]) for a, b in network.edges()])
    for attribute in ("strength", "units"):
        if nx.get_edge_attributes(network, attribute):
            result.es[attribute] = [float(d[attribute]) for _, _, d in network.edges(data=True)]
    return result


def agreed(graph, measure, left, right):
    """The left answer, once the right one is found to be the same."""
    scale = max([1e-300] + [abs(value) for value in left.values()])
    for vertex, value in left.items():
        if not abs(float(value) - right[vertex]) <= AGREEMENT * scale:
            raise SystemExit(f"{graph.name}, {measure}, {vertex}: {value} and {right[vertex]}")
    return {vertex: float(value) for vertex, value in left.items()}


def by_vertex(network, values):
    return dict(zip(network, values))


def largest(network):
    """The first largest component, in order of its first vertex."""
    components = [sorted(component) for component in nx.connected_components(network)]
    components.sort(key=lambda component: (-len(component), component))
    return network.subgraph(components[0]) if components else network


def eigenvector(graph, measure, network, weight=None):
    """The leading eigenvector of every component, of Euclidean length 1; none for a lone vertex."""
    result = {}
    for component in nx.connected_components(network):
        if len(component) == 1:
            continue
        part = nx.Graph()
        part.add_nodes_from(sorted(component))
        part.add_edges_from(network.subgraph(component).edges(data=True))
        # ARPACK wants at least three vertices.
        left = (nx.eigenvector_centrality_numpy(part, weight=weight) if len(part) > 2
                else dict.fromkeys(part, math.sqrt(0.5)))
        values = in_igraph(part).eigenvector_centrality(weights=weight)
        length = math.sqrt(sum(value * value for value in values))
        right = by_vertex(part, [value / length for value in values])
        result |= agreed(graph, measure, left, right)
    return result


def per_mode(graph, network, values):
    """An eigenvector of the two-mode network as singular vectors: each mode of length 1."""
    result = {}
    for component in nx.connected_components(network):
        for part in ([v for v in component if v < graph.actors],
                     [v for v in component if v >= graph.actors]):
            length = math.sqrt(sum(values.get(v, 0) ** 2 for v in part))
            result |= {v: values[v] / length for v in part if v in values}
    return result


def of_two_mode(graph):
    """Measure by measure, the value of each vertex of the two-mode network that has one."""
    network = two_mode(graph)
    in_ig = in_igraph(network)
    actors = set(range(graph.actors))

    def answer(measure, left, right):
        return measure, agreed(graph, measure, left, by_vertex(network, right))

    yield answer("harmonic", nx.harmonic_centrality(network),
                 in_ig.harmonic_centrality(normalized=False))
    yield answer("betweenness", nx.betweenness_centrality(network, normalized=False),
                 in_ig.betweenness(directed=False))
    if graph.actors > 1 and graph.events > 1:
        yield "betweenness-normalised", bipartite.betweenness_centrality(network, actors)
    if graph.actors and graph.events:
        yield "degree-normalised", bipartite.degree_centrality(network, actors)

    part = nx.Graph(largest(network))
    if len(part) > 1:
        inside = actors & set(part)
        left = bipartite.closeness_centrality(part, inside)
        own = {v: len(inside) if v in inside else len(part) - len(inside) for v in part}
        right = {v: value * (len(part) - own[v] + 2 * (own[v] - 1))
                 for v, value in by_vertex(part, in_igraph(part).closeness(normalized=False)).items()}
        yield "closeness-normalised", agreed(graph, "closeness", left, right)

    yield "eigenvector", per_mode(graph, network, eigenvector(graph, "eigenvector", network))
    if len(network):
        yield answer("pagerank", nx.pagerank(network, tol=1e-15, max_iter=10_000),
                     in_ig.pagerank(directed=False))


def of_projection(graph, mode, whole_units=False):
    """Measure by measure, the value of each vertex of a weighted projection that has one.

    Distances are exact fractions in NetworkX and whole numbers in igraph, or whole numbers in
    both: NetworkX takes long over fractions.
    """
    network, unit = projection(graph, mode)
    distance, scale = ("units", unit) if whole_units else ("distance", 1)
    in_ig = in_igraph(network)
    weighted = network.number_of_edges() > 0

    def answer(measure, left, right):
        return measure, agreed(graph, measure, left, by_vertex(network, right))

    if weighted:
        yield answer("projection-strength", dict(network.degree(weight="strength")),
                     in_ig.strength(weights="strength"))
        # Either way ties are ties.
        yield answer("projection-betweenness",
                     nx.betweenness_centrality(network, normalized=False, weight=distance),
                     in_ig.betweenness(directed=False, weights="units"))
        yield answer("projection-harmonic",
                     {v: value * scale for v, value in
                      nx.harmonic_centrality(network, distance=distance).items()},
                     [value * unit for value in
                      in_ig.harmonic_centrality(weights="units", normalized=False)])
        part = nx.Graph(largest(network))
        left = {v: value * scale / (len(part) - 1)
                for v, value in nx.closeness_centrality(part, distance=distance).items()}
        right = [value * unit for value in
                 in_igraph(part).closeness(weights="units", normalized=False)]
        yield "projection-closeness", agreed(graph, "closeness", left, by_vertex(part, right))
        yield "projection-eigenvector", eigenvector(
            graph, "projection-eigenvector", network, weight="strength")
        yield answer("projection-pagerank",
                     nx.pagerank(network, tol=1e-15, max_iter=10_000, weight="strength"),
                     in_ig.pagerank(directed=False, weights="strength"))


def text(value):
    return "-" if value is None else f"{float(value):.12g}"


def write():
    with open(graphs.FIXTURES / "centrality.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["graph", "measure", "mode", "values"])

        def row(graph, measure, mode, values):
            writer.writerow([graph.name, measure, mode, " ".join(map(text, values))])

        for graph in graphs.all_graphs():
            for measure, values in of_two_mode(graph):
                row(graph, measure, "actors", [values.get(v) for v in range(graph.actors)])
                row(graph, measure, "events",
                    [values.get(graph.actors + v) for v in range(graph.events)])
            for mode, (name, count) in enumerate(
                    [("actors", graph.actors), ("events", graph.events)]):
                for measure, values in of_projection(graph, mode):
                    row(graph, measure, name, [values.get(v) for v in range(count)])


if __name__ == "__main__":
    write()
