import { describe, expect, it } from 'vitest';
import { type Session, type SessionCommands, sessionCommands } from '../../src/state/session';
import { session } from './smallAtlas';

/** The session after a command, and whether it is another one. */
function sessionAfter(command: (commands: SessionCommands) => void, before: Session = session): Session {
  let now = before;
  command(
    sessionCommands((change) => {
      now = change(now);
    }),
  );
  return now;
}

const link = { code: 'link-bad-value', severity: 'warning', values: {} } as const;
const file = { code: 'file-not-loaded', severity: 'warning', values: {} } as const;

describe('sessionCommands', () => {
  it('tells notices after those that stand there, and none of nothing', () => {
    const told = sessionAfter(({ notify }) => notify([file]), { ...session, notices: [link] });
    expect(told.notices).toEqual([link, file]);
    expect(sessionAfter(({ notify }) => notify([]))).toBe(session);
  });

  it('takes outdated notices back as it tells others, and does nothing where there are neither', () => {
    const isOfLink = ({ code }: { readonly code: string }) => code.startsWith('link-');
    const before = { ...session, notices: [link, file] };
    expect(sessionAfter(({ renotify }) => renotify(isOfLink, [link]), before).notices).toEqual([file, link]);
    expect(sessionAfter(({ renotify }) => renotify(isOfLink, []), before).notices).toEqual([file]);
    const others = { ...session, notices: [file] };
    expect(sessionAfter(({ renotify }) => renotify(isOfLink, []), others)).toBe(others);
  });

  it('enters the stage with the map alone and leaves it with what stood there', () => {
    const before: Session = {
      ...session,
      surface: 'table',
      hovered: { adcode: '370100', hit: null, pointer: null },
    };
    const staged = sessionAfter(({ enterStage }) => enterStage(), before);
    expect(staged).toMatchObject({ stage: 'presenting', surface: 'map', hovered: null });
    const left = sessionAfter(({ leaveStage }) => leaveStage('table'), { ...staged, upcoming: [{} as never] });
    expect(left).toMatchObject({ stage: 'page', surface: 'table', upcoming: [] });
  });
});
