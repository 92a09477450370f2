#!/usr/bin/env python3
"""What peers answer for pair weights, clustering and closed sets, as clustering.csv.

    pip install networkx==3.6.1 igraph==1.0.0 numpy concepts==0.9.2
    python3 Scripts/peer-fixtures/clustering.py

One row a graph, measure and mode. Measures of pairs have a value for every pair
that shares a neighbour, by the first vertex and then by the second; measures of
vertices one for every vertex; "-" is a value the peer calls undefined. What a peer
makes of an undefined value is kept as it is: the tests say where it is wrong.
"""
import csv
import math

import concepts
import igraph
import networkx as nx
import numpy as np
from networkx.algorithms import bipartite

import graphs

# Larger projections would make the file large without showing more.
MOST_PAIRS = 600
MOST_CONCEPTS = 1_500


def two_mode(graph):
    """The graph in NetworkX: actors are 0, 1, ..., events follow."""
    result = nx.Graph()
    result.add_nodes_from(range(graph.actors + graph.events))
    result.add_edges_from((actor, graph.actors + event) for actor, event in graph.ties)
    return result


def in_igraph(network):
    return igraph.Graph(len(network), list(network.edges()))


def agreed(graph, measure, left, right):
    """The left answers, once the right ones are found to be the same."""
    if len(left) != len(right):
        raise SystemExit(f"{graph.name}, {measure}: {len(left)} and {len(right)} answers")
    for one, other in zip(left, right):
        if not math.isclose(one, other, rel_tol=1e-12, abs_tol=1e-15):
            raise SystemExit(f"{graph.name}, {measure}: {one} and {other}")
    return left


def of_pairs(graph, network, nodes):
    """Measure by measure, the weight of every pair of one mode that shares a neighbour."""
    nodes = list(nodes)
    if not graph.ties:
        return
    counts = bipartite.weighted_projected_graph(network, nodes)
    pairs = sorted(tuple(sorted(pair)) for pair in counts.edges())
    if not pairs or len(pairs) > MOST_PAIRS:
        return

    def weights(projection):
        return [projection[first][second]["weight"] for first, second in pairs]

    in_ig = in_igraph(network)

    def similarity(matrix):
        return [matrix[first][second] for first, second in pairs]

    yield "count", weights(counts)
    yield "ratio", weights(bipartite.weighted_projected_graph(network, nodes, ratio=True))
    yield "jaccard", agreed(
        graph, "jaccard", weights(bipartite.overlap_weighted_projected_graph(network, nodes)),
        similarity(in_ig.similarity_jaccard(loops=False)))
    yield "overlap", weights(
        bipartite.overlap_weighted_projected_graph(network, nodes, jaccard=False))
    yield "dice", similarity(in_ig.similarity_dice(loops=False))
    yield "newman", weights(bipartite.collaboration_weighted_projected_graph(network, nodes))
    yield "resource-allocation", [w for _, _, w in nx.resource_allocation_index(network, pairs)]
    yield "adamic-adar", agreed(
        graph, "adamic-adar", [w for _, _, w in nx.adamic_adar_index(network, pairs)],
        similarity(in_ig.similarity_inverse_log_weighted()))

    # No package has these two: the matrices of their papers, in NumPy.
    matrix = nx.to_numpy_array(network, nodelist=range(len(network)))
    degrees = matrix.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        inverse = np.where(degrees > 0, 1 / degrees, 0)
    roots = np.sqrt(inverse)
    cosines = (matrix * roots[:, None]) @ (matrix * roots[:, None]).T
    spread = matrix @ np.diag(inverse) @ matrix @ np.diag(inverse)
    yield "cosine", [cosines[first, second] for first, second in pairs]
    yield "zhou-to-first", [spread[first, second] for first, second in pairs]
    yield "zhou-to-second", [spread[second, first] for first, second in pairs]


def of_vertices(graph, network, nodes):
    """Measure by measure, the clustering of every vertex of one mode."""
    nodes = list(nodes)
    if not nodes:
        return
    for kind in ("dot", "min", "max"):
        values = bipartite.clustering(network, nodes, mode=kind)
        yield f"latapy-{kind}", [values[node] for node in nodes]
        yield f"latapy-{kind}-average", [bipartite.average_clustering(network, nodes, mode=kind)]

    closable = [node for node in nodes if network.degree(node) >= 2]
    values = bipartite.node_redundancy(network, closable)
    yield "redundancy", [values.get(node) for node in nodes]
    try:
        bipartite.node_redundancy(network, nodes)
        raised = 0
    except nx.NetworkXError:
        raised = 1
    yield "redundancy-of-all-raises", [raised]

    projection = nx.convert_node_labels_to_integers(
        bipartite.projected_graph(network, nodes), ordering="sorted")
    in_ig = in_igraph(projection)
    local = [None if math.isnan(value) else value
             for value in in_ig.transitivity_local_undirected(mode="nan")]
    values = nx.clustering(projection)
    agreed(graph, "projection-clustering", [values[node] for node in projection],
           [value or 0 for value in local])
    yield "projection-clustering", local
    overall = in_ig.transitivity_undirected(mode="nan")
    yield "transitivity", [None if math.isnan(overall) else overall]


def of_graph(graph, network):
    """The measures of the whole graph."""
    yield "robins-alexander", [bipartite.robins_alexander_clustering(network)]
    if graph.actors and graph.events:
        ties = set(graph.ties)
        context = concepts.Context(
            [f"a{actor}" for actor in range(graph.actors)],
            [f"e{event}" for event in range(graph.events)],
            [[(actor, event) in ties for event in range(graph.events)]
             for actor in range(graph.actors)])
        sizes = sorted((len(concept.extent), len(concept.intent)) for concept in context.lattice)
        if len(sizes) <= MOST_CONCEPTS:
            yield "concept-actors", [extent for extent, _ in sizes]
            yield "concept-events", [intent for _, intent in sizes]


def text(value):
    return "-" if value is None else f"{float(value):.12g}"


def write():
    with open(graphs.FIXTURES / "clustering.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["graph", "measure", "mode", "values"])
        for graph in graphs.all_graphs():
            network = two_mode(graph)
            modes = {"actors": range(graph.actors),
                     "events": range(graph.actors, graph.actors + graph.events)}
            for measure, values in of_graph(graph, network):
                writer.writerow([graph.name, measure, "both", " ".join(map(text, values))])
            for mode, nodes in modes.items():
                for family in (of_pairs, of_vertices):
                    for measure, values in family(graph, network, nodes):
                        writer.writerow([graph.name, measure, mode, " ".join(map(text, values))])


if __name__ == "__main__":
    write()
