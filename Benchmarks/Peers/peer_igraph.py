"""igraph, a library in C with a Python interface."""
import random

import igraph
import numpy as np

from harness import measure


def two_mode(data):
    b, n, count = data.two_mode_edges()
    graph = igraph.Graph(count, np.column_stack([b, n]).astype("int64"))
    graph.vs["type"] = [False] * data.boards + [True] * data.networks
    return graph


def projected(data):
    first, second, shared, count = data.projection()
    graph = igraph.Graph(count, np.column_stack([first, second]).astype("int64"))
    graph.es["shared"] = shared.tolist()
    return graph


def project(which):
    def run(graph):
        return graph.bipartite_projection(types="type", multiplicity=True, which=which)

    def check(result):
        return f"{result.ecount()} {int(sum(result.es[result.es.attributes()[0]]))}"

    return two_mode, run, check


def largest(values):
    return f"{max(value for value in values if value == value):.6f}"


def leiden(graph):
    random.seed(1)
    return graph, graph.community_leiden(
        objective_function="modularity", weights="shared", n_iterations=2)


def modularity(result):
    graph, groups = result
    return f"{graph.modularity(groups, weights='shared'):.4f}"


def jaccard(graph):
    networks = [vertex.index for vertex in graph.vs if vertex["type"]]
    return np.array(graph.similarity_jaccard(vertices=networks, loops=False))


measure("igraph", {
    "board projection": project(0),
    "network projection": project(1),
    "betweenness": (two_mode, lambda graph: graph.betweenness(directed=False), largest),
    "weighted betweenness of the projection": (
        projected, lambda graph: graph.betweenness(
            directed=False, weights=[1 / shared for shared in graph.es["shared"]]), largest),
    "closeness": (two_mode, lambda graph: graph.closeness(normalized=True), largest),
    "harmonic": (two_mode, lambda graph: graph.harmonic_centrality(), largest),
    "local clustering of the projection": (
        projected, lambda graph: graph.transitivity_local_undirected(mode="zero"),
        lambda values: f"{sum(values) / len(values):.6f}"),
    "Louvain": (
        projected, lambda graph: (graph, graph.community_multilevel(weights="shared")), modularity),
    "Leiden": (projected, leiden, modularity),
    "Jaccard of networks": (
        two_mode, jaccard, lambda values: int((np.triu(values, 1) >= 0.5).sum())),
    "components": (two_mode, lambda graph: graph.connected_components(), len),
    "k-core": (two_mode, lambda graph: graph.coreness(), max),
    "PageRank": (two_mode, lambda graph: graph.pagerank(), largest),
})
