"""NetworKit, a library in C++ with a Python interface, on as many threads as asked for."""
import networkit
import numpy as np

from harness import THREADS, measure

networkit.setNumberOfThreads(THREADS)


def two_mode(data):
    b, n, count = data.two_mode_edges()
    edges = (b.astype("uint64"), n.astype("uint64"))
    return networkit.GraphFromCoo((np.ones(len(b)), edges), n=count)


def projected(weights):
    def setup(data):
        first, second, shared, count = data.projection()
        edges = (first.astype("uint64"), second.astype("uint64"))
        values = weights(shared.astype("float64")) if weights else np.ones(len(first))
        return networkit.GraphFromCoo((values, edges), n=count, weighted=weights is not None)

    return setup


strengths = projected(lambda shared: shared)
distances = projected(lambda shared: 1 / shared)


def run(make):
    return lambda graph: (graph, make(graph).run())


def largest(result):
    return f"{max(result[1].scores()):.6f}"


def modularity(result):
    graph, algorithm = result
    quality = networkit.community.Modularity().getQuality(algorithm.getPartition(), graph)
    return f"{quality:.4f}"


def closeness(graph):
    variant = networkit.centrality.ClosenessVariant.GENERALIZED
    return networkit.centrality.Closeness(graph, True, variant)


measure("NetworKit", {
    "betweenness": (
        two_mode, run(networkit.centrality.Betweenness),
        lambda result: f"{max(result[1].scores()) / 2:.6f}"),
    "closeness": (two_mode, run(closeness), largest),
    "harmonic": (
        two_mode, run(lambda graph: networkit.centrality.HarmonicCloseness(graph, False)), largest),
    "local clustering of the projection": (
        projected(None),
        run(lambda graph: networkit.centrality.LocalClusteringCoefficient(graph, False)),
        lambda result: f"{np.mean(result[1].scores()):.6f}"),
    "Louvain": (
        strengths, run(lambda graph: networkit.community.PLM(graph, True)), modularity),
    "Leiden": (
        strengths, run(lambda graph: networkit.community.ParallelLeiden(graph, iterations=2)),
        modularity),
    "weighted betweenness of the projection": (
        distances, run(networkit.centrality.Betweenness),
        lambda result: f"{max(result[1].scores()) / 2:.6f}"),
    "components": (
        two_mode, run(networkit.components.ConnectedComponents),
        lambda result: result[1].numberOfComponents()),
    "k-core": (
        two_mode, run(networkit.centrality.CoreDecomposition),
        lambda result: int(max(result[1].scores()))),
    "PageRank": (
        two_mode, run(lambda graph: networkit.centrality.PageRank(graph, 0.85, 1e-9)), largest),
})
