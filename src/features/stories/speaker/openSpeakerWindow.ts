/** What the address of a speaker's window says: that it is one, and of which presentation. */
const SPEAKER_QUERY = 'speaker=1';

const SIZE = 'popup,width=1100,height=720';

/** Chromium's Window Management, as far as it is used; other browsers have none. */
interface ScreenDetails {
  readonly screens: readonly Placed[];
  readonly currentScreen: Placed;
}

interface Placed {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

/**
 * Opens the speaker's window, or brings it back to the front; on another screen where there is one and the browser tells.
 *
 * @param talk names the channel of the presentation.
 * @returns false where the browser blocks it.
 */
export function openSpeakerWindow(talk: string): boolean {
  const address = `${location.pathname}?${SPEAKER_QUERY}#${new URLSearchParams({ talk })}`;
  const opened = window.open(address, `bulletin-atlas-speaker-${talk}`, SIZE);
  if (opened === null) return false;
  opened.focus();
  void placeOnOtherScreen(opened);
  return true;
}

/** The name of the channel in the address of a speaker's window; null where there is none. */
export function talkOfAddress(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get('talk');
}

async function placeOnOtherScreen(opened: Window): Promise<void> {
  const ask = (window as { getScreenDetails?: () => Promise<ScreenDetails> }).getScreenDetails;
  const isExtended = (screen as { isExtended?: boolean }).isExtended === true;
  if (ask === undefined || !isExtended) return;
  try {
    const { screens, currentScreen } = await ask.call(window);
    const other = screens.find((candidate) => candidate !== currentScreen);
    if (other === undefined) return;
    opened.moveTo(other.availLeft, other.availTop);
    opened.resizeTo(other.availWidth, other.availHeight);
  } catch {
    // Not allowed: the window stays where the browser put it.
  }
}
