import type { CDPSession } from '@playwright/test';

/** What a page keeps, once all that nobody refers to has been let go of. */
export interface HeapCounts {
  /** Objects, functions, arrays and texts of scripts; what the browser compiles of them is none of it. */
  readonly objects: number;
  /** Bytes of the scripts' heap, and of buffers outside of it. */
  readonly bytes: number;
  /** Nodes of documents, those that are on no page included. */
  readonly nodes: number;
  readonly listeners: number;
}

const COUNTED = ['object', 'closure', 'array', 'string', 'concatenated string', 'sliced string'];

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly node_types: [string[], ...unknown[]] };
  };
  readonly nodes: number[];
}

/**
 * Counts by a heap snapshot: bytes alone go on growing for a thousand slides, while the browser compiles what it has
 * found to be used often.
 */
export async function countHeap(client: CDPSession): Promise<HeapCounts> {
  // Twice: what the first frees may hold others.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return {
    objects: await countObjects(client),
    bytes: usedSize + backingStorageSize,
    nodes,
    listeners: jsEventListeners,
  };
}

async function countObjects(client: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const onChunk = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  let counted = 0;
  for (let at = fields.indexOf('type'); at < nodes.length; at += fields.length)
    if (COUNTED.includes(types[0][nodes[at] as number] ?? '')) counted += 1;
  return counted;
}
