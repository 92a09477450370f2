"""SciPy and NumPy: what a researcher writes with matrices."""
import numpy as np
import scipy.sparse as sparse
from scipy.sparse.csgraph import connected_components

from harness import measure


def project(mode):
    def check(result):
        diagonal = result.diagonal()
        pairs = (result.nnz - int((diagonal > 0).sum())) // 2
        return f"{pairs} {int(result.sum() - diagonal.sum()) // 2}"

    return lambda data: data.matrix(mode), lambda matrix: matrix @ matrix.T.tocsr(), check


def symmetric(data):
    b, n, count = data.two_mode_edges()
    upper = sparse.csr_matrix((np.ones(len(b)), (b, n)), shape=(count, count))
    return (upper + upper.T).tocsr()


def projected(data):
    first, second, _, count = data.projection()
    upper = sparse.csr_matrix((np.ones(len(first), "float32"), (first, second)), (count, count))
    return (upper + upper.T).tocsr()


def clustering(matrix):
    dense = matrix.toarray()
    triangles = np.einsum("ij,ij->i", dense @ dense, dense) / 2
    degrees = dense.sum(1)
    pairs = degrees * (degrees - 1) / 2
    return np.divide(triangles, pairs, out=np.zeros(len(pairs)), where=pairs > 0)


def jaccard(matrix):
    shared = (matrix @ matrix.T.tocsr()).tocoo()
    sizes = np.diff(matrix.indptr)
    upper = shared.row < shared.col
    first, second, count = shared.row[upper], shared.col[upper], shared.data[upper]
    return count / (sizes[first] + sizes[second] - count)


def page_rank(matrix):
    count = matrix.shape[0]
    degrees = np.asarray(matrix.sum(1)).ravel()
    inverse = np.divide(1, degrees, out=np.zeros(count), where=degrees > 0)
    rank = np.full(count, 1 / count)
    while True:
        lost = rank[degrees == 0].sum() / count
        following = 0.85 * (matrix @ (rank * inverse) + lost) + 0.15 / count
        change = np.abs(following - rank).sum()
        rank = following
        if change < 1e-9:
            return rank


measure("SciPy and NumPy", {
    "board projection": project("boards"),
    "network projection": project("networks"),
    "local clustering of the projection": (
        projected, clustering, lambda values: f"{values.mean():.6f}"),
    "Jaccard of networks": (
        lambda data: data.matrix("networks"), jaccard, lambda values: int((values >= 0.5).sum())),
    "components": (symmetric, connected_components, lambda result: result[0]),
    "PageRank": (symmetric, page_rank, lambda rank: f"{rank.max():.6f}"),
})
