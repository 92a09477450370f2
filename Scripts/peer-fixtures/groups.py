#!/usr/bin/env python3
"""What peers answer about pieces, groups and brokerage, for every graph of graphs.py.

    python3 -m venv peers
    peers/bin/pip install networkx==3.6.1 igraph==1.0.0 leidenalg==0.12.0 scikit-learn==1.9.1
    peers/bin/python Scripts/peer-fixtures/groups.py

groups-connectivity.json  core numbers, cut points with the pieces left, bridges
groups-brokerage.json     Burt's constraint and effective size on both projections
groups-modularity.json    modularity of a given partition, and the best one found
groups-agreement.json     how far given partitions of one set agree

An answer that a peer gives as NaN is null. Vertices of both modes stand side by
side, actors first.
"""
import json
import math
import random
from itertools import combinations

import igraph
import leidenalg
import networkx as nx
from sklearn import metrics

from graphs import FIXTURES, all_graphs

SEEDS = range(50)


def two_mode(graph):
    """NetworkX's graph of both modes, actors first."""
    result = nx.Graph()
    result.add_nodes_from(range(graph.actors + graph.events))
    result.add_edges_from((actor, graph.actors + event) for actor, event in graph.ties)
    return result


def projection(graph, mode):
    """NetworkX's projection onto actors (0) or events (1), weighted by what two share."""
    neighbours = [set() for _ in range((graph.actors, graph.events)[mode])]
    for tie in graph.ties:
        neighbours[tie[mode]].add(tie[1 - mode])
    result = nx.Graph()
    result.add_nodes_from(range(len(neighbours)))
    for first, second in combinations(range(len(neighbours)), 2):
        shared = len(neighbours[first] & neighbours[second])
        if shared:
            result.add_edge(first, second, weight=shared)
    return result


def to_igraph(graph):
    """The same graph, weights included, for igraph and leidenalg."""
    edges = list(graph.edges(data="weight", default=1))
    result = igraph.Graph(n=len(graph), edges=[(first, second) for first, second, _ in edges])
    result.es["weight"] = [weight for _, _, weight in edges]
    return result


def pieces_without(graph, vertex):
    """The pieces that the component of a vertex falls into once the vertex is gone."""
    component = graph.subgraph(nx.node_connected_component(graph, vertex))
    return nx.number_connected_components(component.subgraph(set(component) - {vertex}))


def connectivity(graph):
    both = two_mode(graph)
    cores = nx.core_number(both)
    assert list(cores.values()) == to_igraph(both).coreness()
    assert sorted(nx.articulation_points(both)) == sorted(to_igraph(both).articulation_points())
    return {
        "cores": list(cores.values()),
        "actorCores": list(nx.core_number(projection(graph, 0)).values()),
        "eventCores": list(nx.core_number(projection(graph, 1)).values()),
        "cutPoints": [[vertex, pieces_without(both, vertex)]
                      for vertex in sorted(nx.articulation_points(both))],
        "bridges": sorted(sorted(edge) for edge in nx.bridges(both)),
    }


def numbers(values):
    return [None if math.isnan(value) else value for value in values]


def holes(network):
    """Constraint and effective size, by what two share and by whether they share."""
    everyone = list(network)
    constraint = nx.constraint(network, nodes=everyone, weight="weight")
    same = to_igraph(network).constraint(weights="weight")
    for vertex, value in constraint.items():
        assert math.isnan(value) and math.isnan(same[vertex]) or abs(value - same[vertex]) < 1e-9
    return {
        "constraint": numbers(constraint.values()),
        "equalConstraint": numbers(nx.constraint(network, nodes=everyone).values()),
        "effectiveSize": numbers(
            nx.effective_size(network, nodes=everyone, weight="weight").values()),
        "equalEffectiveSize": numbers(nx.effective_size(network, nodes=everyone).values()),
    }


def brokerage(graph):
    return {"actors": holes(projection(graph, 0)), "events": holes(projection(graph, 1))}


def given_partition(count, seed):
    """Groups drawn for `count` vertices."""
    generator = random.Random(seed)
    return [generator.randrange(max(1, count // 3)) for _ in range(count)]


def communities_of(groups):
    return [{vertex for vertex, group in enumerate(groups) if group == number}
            for number in sorted(set(groups))]


def best_louvain(network):
    """The largest modularity that NetworkX's and igraph's Louvain reach over the seeds."""
    best = -1
    for seed in SEEDS:
        found = nx.community.louvain_communities(network, weight="weight", seed=seed)
        best = max(best, nx.community.modularity(network, found, weight="weight"))
        random.seed(seed)
        best = max(best, to_igraph(network).community_multilevel(weights="weight").modularity)
    return best


def best_leiden(network):
    """The largest modularity that leidenalg reaches over the seeds."""
    graph = to_igraph(network)
    return max(
        leidenalg.find_partition(
            graph, leidenalg.ModularityVertexPartition, weights="weight", n_iterations=-1,
            seed=seed).quality()
        for seed in SEEDS)


def one_mode_quality(network):
    groups = given_partition(len(network), 20261122)
    if network.number_of_edges() == 0:
        return {"groups": groups, "modularity": None, "fine": None, "louvain": None, "leiden": None}
    return {
        "groups": groups,
        "modularity": nx.community.modularity(network, communities_of(groups)),
        "fine": nx.community.modularity(network, communities_of(groups), resolution=1.75),
        "louvain": best_louvain(network),
        "leiden": best_leiden(network),
    }


def barber(graph, groups, resolution=1):
    """Barber's modularity as the modularity of the graph with every tie from actor to event.

    Only actors then have ties that leave and only events ties that arrive, so
    the null model of Leicht and Newman, as NetworkX has it, is Barber's.
    """
    directed = nx.DiGraph()
    directed.add_nodes_from(range(graph.actors + graph.events))
    directed.add_edges_from((actor, graph.actors + event) for actor, event in graph.ties)
    return nx.community.modularity(directed, communities_of(groups), resolution=resolution)


def best_barber(graph):
    """The largest that leidenalg reaches over the seeds, with three layers of its CPM.

    https://github.com/TomKellyGenetics/leiden/issues/5
    """
    both = to_igraph(two_mode(graph))
    types = [0] * graph.actors + [1] * graph.events
    best = -1
    for seed in SEEDS:
        layers = leidenalg.CPMVertexPartition.Bipartite(
            both, resolution_parameter_01=1 / len(graph.ties), degree_as_node_size=True,
            types=types)
        optimiser = leidenalg.Optimiser()
        optimiser.set_rng_seed(seed)
        optimiser.optimise_partition_multiplex(
            list(layers), layer_weights=[1, -1, -1], n_iterations=-1)
        best = max(best, barber(graph, layers[0].membership))
    return best


def modularity(graph):
    groups = given_partition(graph.actors + graph.events, 20261123)
    ties = bool(graph.ties)
    return {
        "actors": one_mode_quality(projection(graph, 0)),
        "events": one_mode_quality(projection(graph, 1)),
        "both": {
            "groups": groups,
            "modularity": barber(graph, groups) if ties else None,
            "fine": barber(graph, groups, 1.75) if ties else None,
            "leiden": best_barber(graph) if ties else None,
        },
    }


def agreement(seed):
    """Two partitions of one set, and scikit-learn's answers in natural logarithms."""
    generator = random.Random(seed)
    count = generator.choice([1, 2, 5, 10, 40, 300])
    first = [generator.randrange(generator.choice([1, 3, 8])) for _ in range(count)]
    noise = generator.random()
    second = [group if generator.random() > noise else generator.randrange(6) for group in first]
    if seed % 10 == 7:
        second = list(range(count))
    return {
        "first": first,
        "second": second,
        "mutualInformation": metrics.mutual_info_score(first, second),
        "normalised": metrics.normalized_mutual_info_score(first, second),
        "adjusted": metrics.adjusted_mutual_info_score(first, second),
        "variation": igraph.compare_communities(first, second, method="vi"),
    }


def write(name, answers):
    with open(FIXTURES / f"groups-{name}.json", "w") as file:
        json.dump(answers, file, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    graphs = all_graphs()
    write("connectivity", {graph.name: connectivity(graph) for graph in graphs})
    write("brokerage", {graph.name: brokerage(graph) for graph in graphs})
    write("modularity", {graph.name: modularity(graph) for graph in graphs})
    write("agreement", [agreement(seed) for seed in range(60)])
