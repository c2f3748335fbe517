import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// The machine may have other work: the second that is customary is little then.
configure({ asyncUtilTimeout: 15_000 });

// Here and not beside what it cleans up: this runs for each file, an imported module only for the first.
afterEach(cleanup);

/** What jsdom leaves out and the page asks for as it is drawn: nothing of it decides what a part says. */
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => {};
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
window.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, '\\$&') } as typeof CSS;
// Lengths in rem are counted in pixels: a browser always has a size of the root, jsdom none.
document.documentElement.style.fontSize = '16px';
Blob.prototype.stream ??= function (this: Blob) {
  return new ReadableStream({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await this.arrayBuffer()));
      controller.close();
    },
  });
};
