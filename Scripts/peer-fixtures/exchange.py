#!/usr/bin/env python3
"""What NetworkX and igraph write, for us to read, and what they read of what we write.

    pip install networkx==3.6.1 igraph==1.0.0
    UPDATE_GOLDEN=1 swift test --filter PeerTests
    python3 Scripts/peer-fixtures/exchange.py

The first line of commands writes our own files anew. The script writes networkx.graphml,
igraph.graphml and igraph.net, and peers.json: for each of our files and each peer the labels of
both modes, the degree of each vertex, and the seats that add up; or why it cannot read the file.
"""
import json
import pathlib

import igraph
import networkx as nx
from networkx.algorithms import bipartite

FIXTURES = pathlib.Path(__file__).parents[2] / "Tests/ExchangeTests/Fixtures"

PARTICIPANTS = ['Bestuur "De Brug"', "A & B <c>", "Coöperatie Één", "=1+1", "Los bestuur"]
NETWORKS = ["Tafel 1; PO", "RAP's", "Leeg netwerk"]
TIES = [(0, 0, "lid"), (1, 0, "voorzitter"), (1, 1, "lid"), (2, 1, "lid"), (3, 0, "lid")]


def write_networkx():
    graph = nx.Graph()
    graph.add_nodes_from(PARTICIPANTS, bipartite=0)
    graph.add_nodes_from(NETWORKS, bipartite=1, hours=2.125)
    for participant, network, role in TIES:
        graph.add_edge(PARTICIPANTS[participant], NETWORKS[network], role=role)
    nx.write_graphml(graph, FIXTURES / "networkx.graphml")


def write_igraph():
    types = [False] * len(PARTICIPANTS) + [True] * len(NETWORKS)
    ties = [(participant, len(PARTICIPANTS) + network) for participant, network, _ in TIES]
    graph = igraph.Graph.Bipartite(types, ties)
    graph.vs["name"] = PARTICIPANTS + NETWORKS
    graph.vs["pupils"] = [100.0, float("nan"), 12.0, 0.0, 7.0] + [float("nan")] * len(NETWORKS)
    graph.es["role"] = [role for _, _, role in TIES]
    graph.write_graphml(str(FIXTURES / "igraph.graphml"))
    del graph.es["role"]
    graph.write_pajek(str(FIXTURES / "igraph.net"))


def read_networkx(path):
    if path.suffix == ".net":
        try:
            nx.read_pajek(path)
        except Exception as error:
            return {"refuses": f"{type(error).__name__}: {error}"}
    graph = nx.read_graphml(path)
    modes = [[v for v, data in graph.nodes(data=True) if data["bipartite"] == mode] for mode in (0, 1)]
    return {
        "isTwoMode": bipartite.is_bipartite_node_set(graph, modes[0]) and not graph.is_directed(),
        "participants": [graph.nodes[v]["label"] for v in modes[0]],
        "networks": [graph.nodes[v]["label"] for v in modes[1]],
        "degrees": [graph.degree(v) for v in modes[0] + modes[1]],
        "seats": sum(data.get("seats", 0) for _, _, data in graph.edges(data=True)),
    }


def read_igraph(path):
    graph = igraph.Graph.Read(str(path), format="pajek" if path.suffix == ".net" else "graphml")
    label = "label" if "label" in graph.vs.attributes() else "name"
    modes = [[v for v in graph.vs if v["type"] is bool(mode)] for mode in (0, 1)]
    key = next((key for key in ("seats", "weight") if key in graph.es.attributes()), None)
    seats = graph.es[key] if key else []
    return {
        "isTwoMode": graph.is_bipartite() and not graph.is_directed(),
        "participants": [v[label] for v in modes[0]],
        "networks": [v[label] for v in modes[1]],
        "degrees": [v.degree() for v in modes[0] + modes[1]],
        "seats": int(sum(value for value in seats if value == value)),
    }


def main():
    write_networkx()
    write_igraph()
    answers = []
    for path in sorted((FIXTURES / "Written").iterdir()):
        for peer, version, read in [
            ("NetworkX", nx.__version__, read_networkx),
            ("igraph", igraph.__version__, read_igraph),
        ]:
            answers.append({"file": path.name, "peer": f"{peer} {version}", **read(path)})
    lines = ",\n".join(json.dumps(answer, ensure_ascii=False) for answer in answers)
    (FIXTURES / "peers.json").write_text(f"[\n{lines}\n]\n")


main()
