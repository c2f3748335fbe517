import { tooLarge } from '../../../core/grid/gridLimits';
import type { Notice } from '../../../core/text/notice';
import { unexpected } from '../../../core/text/unexpected';
import { newId } from '../../../state/newId';
import type { TableAnswer } from '../worker/tableWorker';
import type { CarryResult, IntakeResult, ReadResult, TableReader } from './tableReader';
import { createTableWorkerClient, type DrawnData } from './tableWorkerClient';

/** Reads tables in a worker of their own. */
export function createTableReader(data: DrawnData): TableReader {
  const { ask, cancel } = createTableWorkerClient(data);
  return {
    async intake(source, onProgress): Promise<IntakeResult> {
      const fileName = source instanceof File ? source.name : source.fileName;
      const refusal = source instanceof File ? tooLarge(source.size, fileName) : null;
      if (refusal !== null) return { status: 'refused', notice: refusal };
      const input = source instanceof File ? { file: source, fileName } : source;
      const answer = await ask({ kind: 'intake', input, contentIds: newId() }, onProgress);
      if (answer === 'cancelled') return { status: 'cancelled' };
      if (answer.kind === 'intake') return { status: 'read', fileName, ...answer };
      return { status: 'refused', notice: noticeOf(answer) };
    },
    async read(asked, onProgress): Promise<ReadResult> {
      const answer = await ask({ kind: 'read', ...asked }, onProgress);
      if (answer === 'cancelled') return { status: 'cancelled' };
      if (answer.kind === 'read') return { status: 'read', ...answer.table };
      return { status: 'refused', notice: noticeOf(answer) };
    },
    async carry({ content, table }): Promise<CarryResult> {
      const answer = await ask({ kind: 'carry', content, table });
      if (answer === 'cancelled') return { status: 'cancelled' };
      if (answer.kind === 'carried') return { status: 'carried', table: answer.table, cells: answer.cells };
      return { status: 'refused', notice: noticeOf(answer) };
    },
    cancelIntake: () => cancel('intake'),
  };
}

function noticeOf(answer: TableAnswer): Notice {
  return answer.kind === 'refused' ? answer.notice : unexpected(answer.kind);
}
