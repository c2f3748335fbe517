import type { Box } from '../render/labels/box';
import type { LabelRoom } from '../render/labels/settleLabels';

/** Sections over the map, whose parts cover it; of those that only hold others, these do. */
const PARTS = [
  '.over-map > *, .over-map > .notice-stack > *, .embed > *, .stage > *, .stage > .callouts > *, #map > .map-corner',
  '#map > .south-inset, .national-cover[data-shown="true"] > .south-inset',
].join();
/** They hold others; follow the pointer, or come for a moment; or cover all. */
const NOT_THESE =
  '.notice-stack, .callouts, .callout-spot, .tooltip, .control-bar, .visually-hidden, dialog, [role="dialog"]';
/** Where callouts of the stage point at. */
const SAID = '.stage .callout-spot';
/** What covers more of the map is laid over it for a while. */
const MOST_SHARE = 0.8;
/** What has changed on the page is looked at once it has come to rest. */
const REST_MILLISECONDS = 150;

export interface CoveringBoxes {
  /** What of the map is seen, as it was measured last; pixels of the map. */
  readonly room: LabelRoom;
  end(): void;
}

/**
 * Follows what lies over the map, so that no label stands below it. The page is measured when it has come to rest: at the
 * moment of a change it would have to be laid out first.
 *
 * @param changed called when other parts of the map are covered.
 */
export function followCoveringBoxes(container: HTMLElement, changed: () => void): CoveringBoxes {
  let room = coveringRoom(container);
  let timer = 0;
  const look = () => {
    timer = 0;
    const next = coveringRoom(container);
    if (isSame(next, room)) return;
    room = next;
    changed();
  };
  const lookLater = () => {
    timer ||= window.setTimeout(look, REST_MILLISECONDS);
  };
  const mutations = new MutationObserver(lookLater);
  mutations.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'open', 'hidden'],
  });
  const sizes = new ResizeObserver(lookLater);
  sizes.observe(container);
  addEventListener('transitionend', lookLater);
  return {
    get room() {
      return room;
    },
    end() {
      clearTimeout(timer);
      mutations.disconnect();
      sizes.disconnect();
      removeEventListener('transitionend', lookLater);
    },
  };
}

/** What of the map is seen. */
export function coveringRoom(container: HTMLElement): LabelRoom {
  const { width, height } = container.getBoundingClientRect();
  const taken = coveringParts(container).map(({ box }) => box);
  const said = [...document.querySelectorAll(SAID)].map((spot) => boxOn(container, spot));
  return { within: { x: 0, y: 0, width, height }, taken, said };
}

/** What lies over the map, with where it lies on it; pixels of the map. */
export function coveringParts(container: HTMLElement): readonly { readonly part: Element; readonly box: Box }[] {
  const map = container.getBoundingClientRect();
  const most = map.width * map.height * MOST_SHARE;
  return [...document.querySelectorAll(PARTS)]
    .filter((part) => !part.matches(NOT_THESE))
    .map((part) => {
      return { part, box: boxOn(container, part) };
    })
    .filter(({ box: { x, y, width, height } }) => {
      const isOver = x < map.width && y < map.height && x + width > 0 && y + height > 0;
      return isOver && width > 0 && height > 0 && width * height < most;
    });
}

function boxOn(container: HTMLElement, part: Element): Box {
  const map = container.getBoundingClientRect();
  const { left, top, width, height } = part.getBoundingClientRect();
  const [x, y] = [Math.round(left - map.left), Math.round(top - map.top)];
  return { x, y, width: Math.round(width), height: Math.round(height) };
}

function isSame(a: LabelRoom, b: LabelRoom): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
