"""Compares what other programs read of a graph's files with the graph as relata saved it."""
import csv
import json
import sys
from collections import Counter

import igraph
import networkx
from pyld import jsonld

folder = sys.argv[1]
graph = json.load(open(f"{folder}/graph.json", encoding="utf8"))
nodes = {node["key"]: node["attributes"] for node in graph["nodes"]}
edges = {edge["key"]: edge for edge in graph["edges"]}
triples = Counter((edge["source"], edge["target"], edge["attributes"]["relation"]) for edge in edges.values())
parallel = sum(1 for count in Counter((e["source"], e["target"]) for e in edges.values()).values() if count > 1)
assert len(nodes) > 50 and len(edges) > 50 and parallel > 0, "the sample should be large enough to show something"


def same(program, what, found, expected):
    assert found == expected, f"{program} reads other {what} than were written"
    print(f"{program}: {what} as written")


def compare_networkx(name, read):
    same(name, "node types", {key: data["entityType"] for key, data in read.nodes(data=True)},
         {key: node["entityType"] for key, node in nodes.items()})
    same(name, "labels", {key: data["label"] for key, data in read.nodes(data=True)},
         {key: node["label"] for key, node in nodes.items()})
    found = {key: (source, target, data["relation"], json.loads(data["evidenceJson"]), data["confidence"])
             for source, target, key, data in read.edges(keys=True, data=True)}
    same(name, "edges, parallel ones apart, with evidence", found,
         {key: (e["source"], e["target"], e["attributes"]["relation"], e["attributes"]["evidence"], e["attributes"]["confidence"])
          for key, e in edges.items()})


compare_networkx("networkx, GEXF", networkx.read_gexf(f"{folder}/graph.gexf"))
dynamic = networkx.read_gexf(f"{folder}/dynamic.gexf")
compare_networkx("networkx, dynamic GEXF", dynamic)
dated = {key for key, e in edges.items() for one in e["attributes"]["evidence"] if "timeStart" in one or "timeEnd" in one}
spells = {key: data["spells"] for _, _, key, data in dynamic.edges(keys=True, data=True) if "spells" in data}
assert dated, "some edges of the sample should have a time"
same("networkx, dynamic GEXF", "edges with a time", set(spells), dated)
same("networkx, dynamic GEXF", "first days", {key: min(start for start, _ in times) for key, times in spells.items() if times[0][0] != "None"},
     {key: (edges[key]["attributes"]["timeStart"] + "-01-01")[:10] for key in dated if "timeStart" in edges[key]["attributes"]})
always = {key for key in nodes if not any(key in (e["source"], e["target"]) for e in edges.values())}
always |= {end for key, e in edges.items() if key not in dated for end in (e["source"], e["target"])}
same("networkx, dynamic GEXF", "nodes that come and go", {key for key, data in dynamic.nodes(data=True) if "spells" in data}, set(nodes) - always)

compare_networkx("networkx, GraphML", networkx.read_graphml(f"{folder}/graph.graphml", force_multigraph=True))

read = igraph.Graph.Read_GraphML(f"{folder}/graph.graphml")
assert read.is_directed()
same("igraph, GraphML", "node types", {vertex["id"]: vertex["entityType"] for vertex in read.vs},
     {key: node["entityType"] for key, node in nodes.items()})
ends = Counter((read.vs[e.source]["id"], read.vs[e.target]["id"], e["relation"]) for e in read.es)
same("igraph, GraphML", "edges", ends, triples)

expanded = jsonld.expand(json.load(open(f"{folder}/graph.jsonld", encoding="utf8")))
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
OA = "http://www.w3.org/ns/oa#"
PROV = "http://www.w3.org/ns/prov#"
statements = [thing for thing in expanded if f"{RDF}Statement" in thing["@type"]]
same("PyLD, JSON-LD", "number of statements", len(statements), len(edges))
quotes = sorted(selector[f"{OA}exact"][0]["@value"] for statement in statements
                for origin in statement[f"{PROV}wasDerivedFrom"]
                for selector in origin[f"{OA}hasSelector"] if f"{OA}exact" in selector)
same("PyLD, JSON-LD", "quotes", quotes,
     sorted(evidence["quote"] for e in edges.values() for evidence in e["attributes"]["evidence"]))
assert jsonld.to_rdf(expanded)["@default"], "there should be triples"

rows = list(csv.DictReader(open(f"{folder}/graph.edges.csv", encoding="utf8", newline="")))
same("Python, CSV", "edges", Counter((row["Source"], row["Target"], row["relation"]) for row in rows), triples)
rows = list(csv.DictReader(open(f"{folder}/graph.nodes.csv", encoding="utf8", newline="")))
same("Python, CSV", "labels", {row["Id"]: row["Label"] for row in rows}, {key: node["label"] for key, node in nodes.items()})

for ending in ("graphml", "csv"):
    again = json.load(open(f"{folder}/again.{ending}.json", encoding="utf8"))
    same(f"relata, {ending}", "nodes", again["nodes"], graph["nodes"])
    same(f"relata, {ending}", "edges", again["edges"], graph["edges"])
