"""bicm: a projection validated against the bipartite configuration model."""
from bicm import BipartiteGraph

from harness import measure


def validated(matrix):
    graph = BipartiteGraph()
    graph.set_biadjacency_matrix(matrix)
    graph.solve_tool()
    graph.compute_projection(rows=True, alpha=0.05, progress_bar=False)
    return graph.get_rows_projection(alpha=0.05)


measure("bicm", {
    "validated projection": (
        lambda data: data.matrix().toarray(), validated,
        lambda rows: sum(len(others) for others in rows.values()) // 2),
})
