"""NetworkX, a library in Python."""
import networkx
from networkx.algorithms import bipartite

from harness import measure


def two_mode(data):
    b, n, count = data.two_mode_edges()
    graph = networkx.Graph()
    graph.add_nodes_from(range(data.boards), bipartite=0)
    graph.add_nodes_from(range(data.boards, count), bipartite=1)
    graph.add_edges_from(zip(b.tolist(), n.tolist()))
    return graph, data.boards


def project(mode):
    def run(prepared):
        graph, boards = prepared
        vertices = range(boards) if mode == "boards" else range(boards, len(graph))
        return bipartite.weighted_projected_graph(graph, vertices)

    def check(result):
        return f"{result.number_of_edges()} {int(result.size('weight'))}"

    return two_mode, run, check


def clustering(prepared):
    graph, boards = prepared
    return bipartite.clustering(graph, range(boards), mode="dot")


measure("NetworkX", {
    "board projection": project("boards"),
    "network projection": project("networks"),
    "Latapy clustering": (
        two_mode, clustering, lambda result: f"{sum(result.values()) / len(result):.6f}"),
    "Robins-Alexander": (
        two_mode, lambda prepared: bipartite.robins_alexander_clustering(prepared[0]),
        lambda result: f"{result:.6f}"),
})
