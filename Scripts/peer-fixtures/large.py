#!/usr/bin/env python3
"""What NetworkX and igraph answer for larger real data, as large-graphs.csv and large-answers.csv.

    pip install networkx==3.6.1 igraph==1.0.0 numpy scipy concepts==0.9.2
    python3 Scripts/peer-fixtures/large.py

The graphs are memberships of territories that stand in Samples, thousands of vertices in many
components. Measures are those of centrality.py, clustering.py and groups.py, and the numbering
of the rows is the same; but of vertices with the same neighbours, which have the same answers,
only the first has a value. The script stops if the peers tell such vertices apart by more than
1e-9 of the largest value, or differ from each other by that much.
"""
import csv

import igraph
import networkx as nx
import numpy as np
from networkx.algorithms import bipartite

import centrality
import clustering
import graphs

DUO = graphs.SAMPLES / "duo-2021"

# From more contacts on NetworkX takes long over the effective size of a vertex.
MOST_CONTACTS = 20


def of_rows(name, rows):
    """The graph of pairs of an actor and an event, both numbered in order of first mention."""
    actors, events, ties = {}, {}, set()
    for actor, event in rows:
        ties.add((actors.setdefault(actor, len(actors)), events.setdefault(event, len(events))))
    return graphs.Graph(name, len(actors), len(events), sorted(ties))


def postcode_areas():
    """Four-digit postcode areas by the partnerships for primary and for secondary schools."""
    with open(DUO / "pc4_swv.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    # Three areas have 'Europoort' for either, which is one event.
    return of_rows("postcode-areas", [
        (row["pc4"], row[column]) for row in rows for column in ("po_swv", "vo_swv")])


def municipal_regions():
    """Municipalities by the regions of five divisions of the country."""
    rows = []
    for path in sorted((DUO / "regioatlas-2016").glob("*.csv")):
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, delimiter=";")
            next(reader)
            rows += [(row[1], (path.name, row[2].strip())) for row in reader]
    return of_rows("municipal-regions", rows)


def classes_of(graph, mode):
    """Of each vertex of a mode, the number of the class of those with its neighbours."""
    neighbours = [[] for _ in range((graph.actors, graph.events)[mode])]
    for tie in graph.ties:
        neighbours[tie[mode]].append(tie[1 - mode])
    places = {}
    return [places.setdefault(tuple(row), len(places)) for row in neighbours]


def weighted(network):
    """igraph's network with the strength of every tie."""
    result = igraph.Graph(len(network), list(network.edges()))
    result.es["strength"] = [strength for _, _, strength in network.edges(data="strength")]
    return result


def agreed(graph, measure, left, right):
    return list(centrality.agreed(
        graph, measure, dict(enumerate(left)), dict(enumerate(right))).values())


def effective_sizes(network, weight):
    """NetworkX's matrix of effective sizes, divided by the maxima of the right vertices.

    Version 3.6.1 takes those of the wrong ones (networkx/networkx#8906). It is right when it is
    asked vertex by vertex, and takes long: it is asked for those of few contacts.
    """
    sizes = {}
    for component in nx.connected_components(network):
        part = sorted(component)
        weights = nx.to_numpy_array(network, nodelist=part, weight=weight)
        shares = weights / weights.sum(axis=1)[:, np.newaxis]
        relative = weights / weights.max(axis=1)[:, np.newaxis]
        values = ((weights > 0) * (1 - shares @ relative.T)).sum(axis=1)
        sizes |= dict(zip(part, values.tolist()))
        # NetworkX copies the whole graph for each vertex.
        alone = nx.Graph(network.subgraph(part))
        for vertex, degree in alone.degree():
            if degree <= MOST_CONTACTS:
                answer = nx.effective_size(alone, nodes=[vertex], weight=weight)[vertex]
                if abs(answer - sizes[vertex]) > 1e-9:
                    raise SystemExit(f"effective size of {vertex}: {answer} and {sizes[vertex]}")
    return sizes


def of_holes(graph, mode):
    """Burt's constraint and effective size on a projection; igraph has the first alone."""
    network, _ = centrality.projection(graph, mode)
    tied = network.subgraph(set(network) - set(nx.isolates(network))).copy()
    in_ig = weighted(network)
    for weight, names in [("strength", ("constraint", "effective-size")),
                          (None, ("equal-constraint", "equal-effective-size"))]:
        values = nx.constraint(tied, weight=weight)
        right = in_ig.constraint(weights=weight)
        agreed(graph, names[0], [values[v] for v in tied], [right[v] for v in tied])
        yield names[0], [values.get(v) for v in network]
        sizes = effective_sizes(tied, weight)
        yield names[1], [sizes.get(v) for v in network]


def of_connectivity(graph, network):
    """The component of every vertex, numbered by first vertex, its core, and what cuts."""
    in_ig = igraph.Graph(len(network), list(network.edges()))
    component = {}
    for number, part in enumerate(sorted(nx.connected_components(network), key=min)):
        component |= dict.fromkeys(part, number)
    agreed(graph, "components", [component[v] for v in sorted(network)],
           in_ig.connected_components().membership)
    yield "component", component
    cores = nx.core_number(network)
    agreed(graph, "cores", [cores[v] for v in sorted(network)], in_ig.coreness())
    yield "core", cores
    cuts = set(nx.articulation_points(network))
    if sorted(cuts) != sorted(in_ig.articulation_points()):
        raise SystemExit(f"{graph.name}, cut points")
    yield "cut-point", {v: int(v in cuts) for v in network}
    bridges = list(nx.bridges(network))
    if len(bridges) != len(in_ig.bridges()):
        raise SystemExit(f"{graph.name}, bridges")
    at = dict.fromkeys(network, 0)
    for ends in bridges:
        for end in ends:
            at[end] += 1
    yield "bridges-at", at


def of_projected_cores(graph, mode):
    network, _ = centrality.projection(graph, mode)
    cores = nx.core_number(network)
    yield "projection-core", agreed(
        graph, "projection cores", [cores[v] for v in network], weighted(network).coreness())


def answers(graph):
    """Measure by measure and mode by mode, what the peers answer for every vertex."""
    network = centrality.two_mode(graph)
    modes = [("actors", 0, range(graph.actors)),
             ("events", 1, range(graph.actors, graph.actors + graph.events))]
    for measure, values in list(centrality.of_two_mode(graph)) + list(
            of_connectivity(graph, network)):
        for name, _, nodes in modes:
            yield measure, name, [values.get(v) for v in nodes]
    yield "robins-alexander", "both", [bipartite.robins_alexander_clustering(network)]
    for name, mode, nodes in modes:
        for measure, values in centrality.of_projection(graph, mode, whole_units=True):
            yield measure, name, [values.get(v) for v in range(len(nodes))]
        # Averages follow NetworkX's own convention for undefined values, and are left out.
        for family in (clustering.of_vertices(graph, network, nodes), of_holes(graph, mode),
                       of_projected_cores(graph, mode)):
            for measure, values in family:
                if len(values) == len(nodes) or measure == "transitivity":
                    yield measure, name, values


def by_class(graph, measure, classes, values):
    """One value for each class."""
    scale = max([1e-300] + [abs(value) for value in values if value is not None])
    result = {}
    for number, value in zip(classes, values):
        first = result.setdefault(number, value)
        if (first is None) != (value is None) or (
                value is not None and abs(first - value) > centrality.AGREEMENT * scale):
            raise SystemExit(f"{graph.name}, {measure}: {first} and {value} in one class")
    return list(result.values())


def write():
    large = [postcode_areas(), municipal_regions()]
    with open(graphs.FIXTURES / "large-graphs.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["graph", "actors", "events", "ties"])
        for graph in large:
            ties = " ".join(f"{actor}-{event}" for actor, event in graph.ties)
            writer.writerow([graph.name, graph.actors, graph.events, ties])
    with open(graphs.FIXTURES / "large-answers.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["graph", "measure", "mode", "values"])
        for graph in large:
            classes = {"actors": classes_of(graph, 0), "events": classes_of(graph, 1)}
            for measure, mode, values in answers(graph):
                if mode in classes and len(values) == len(classes[mode]):
                    values = by_class(graph, measure, classes[mode], values)
                writer.writerow(
                    [graph.name, measure, mode, " ".join(map(centrality.text, values))])


if __name__ == "__main__":
    write()
