import type { LocalText } from '../../text/text';
import type { Observation } from '../observation';

/**
 * The note of an observation in both languages: its cell holds "中文 | English". Null where there is none; a note in one
 * language only is given in both.
 */
export function observationNote(observation: Pick<Observation, 'note'>): LocalText | null {
  if (observation.note === '') return null;
  const [zh = '', en = zh] = observation.note.split(' | ');
  return { zh, en };
}
