import { alg, Graph } from '@dagrejs/graphlib';
import type { RoadEdge } from './roadNetwork';

/**
 * Minutes of the shortest way from a node to every other of the edges' nodes; Infinity where no way leads.
 *
 * By Dijkstra's algorithm (1959), as in graphlib, on a graph without directions.
 */
export function travelTimes(edges: readonly RoadEdge[], start: number): (node: number) => number {
  // Two roads may lead from one node to another, so that an edge needs a name.
  const graph = new Graph<string, string, number>({ directed: false, multigraph: true });
  graph.setNode(String(start));
  edges.forEach(({ from, to, minutes }, index) => {
    graph.setEdge(String(from), String(to), minutes, String(index));
  });
  const paths = alg.dijkstra(graph, String(start), (edge) => graph.edge(edge));
  return (node) => paths[String(node)]?.distance ?? Number.POSITIVE_INFINITY;
}
