/**
 * The one definition of "painted", the same for every page; it runs in the page before the page's own scripts.
 *
 * The page marks a picture in the task that drew it. In that very task the probe puts a small dot into the document;
 * Element Timing then gives the time at which the frame that shows the dot, and so what the task drew to a canvas, was
 * presented. The work of the GPU process is so included. Each is reported through `atlasProbeReport`.
 *
 * `atlasProbe.redraws` counts the animation frames in which a large canvas that is seen was drawn to, by WebGL or in 2D,
 * or was moved, by itself or in what holds it: a map may move its last picture while it draws the next one elsewhere.
 * What is drawn out of sight is no redraw. `atlasProbe.longestTask(ms)` is the longest task of the main thread that began
 * in so many milliseconds from the task that drew the first picture on, that one left out; browsers tell of those above 50.
 */
(() => {
  /** What the page measures, from the key to the end of the task, and what that switches. */
  const SWITCHES = { 'atlas:theme-switch': 'theme', 'atlas:slide-switch': 'slide' };
  const waiting = new Map();
  let dots = 0;
  let hasFirst = false;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      waiting.get(entry.identifier)?.(entry.presentationTime || entry.renderTime);
      waiting.delete(entry.identifier);
    }
  }).observe({ type: 'element', buffered: true });

  function presented(then) {
    dots += 1;
    const identifier = `probe-${dots}`;
    const dot = document.createElement('span');
    dot.setAttribute('elementtiming', identifier);
    dot.setAttribute('aria-hidden', 'true');
    dot.textContent = '.';
    dot.style.cssText =
      'position:fixed;left:0;top:0;z-index:2147483647;pointer-events:none;font:4px/4px sans-serif;color:#888';
    waiting.set(identifier, (time) => {
      dot.remove();
      then(time);
    });
    document.body.append(dot);
  }

  const { mark, measure } = Performance.prototype;
  Performance.prototype.mark = function (...parameters) {
    const entry = mark.apply(this, parameters);
    if (entry.name === 'atlas:first-map' && !hasFirst) {
      hasFirst = true;
      presented((time) =>
        globalThis.atlasProbeReport({
          kind: 'first',
          milliseconds: time,
          workMilliseconds: 0,
          at: performance.timeOrigin + time,
        }),
      );
    }
    return entry;
  };
  Performance.prototype.measure = function (...parameters) {
    const entry = measure.apply(this, parameters);
    const kind = SWITCHES[entry.name];
    if (kind === 'theme') globalThis.atlasProbe.themeSwitches += 1;
    if (kind !== undefined)
      presented((time) =>
        globalThis.atlasProbeReport({
          kind,
          milliseconds: time - entry.startTime,
          workMilliseconds: entry.duration,
          at: performance.timeOrigin + time,
        }),
      );
    return entry;
  };
})();

(() => {
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const probe = {
    redraws: 0,
    themeSwitches: 0,
    longestTask(milliseconds) {
      const [{ startTime: drawn }] = performance.getEntriesByName('atlas:first-map');
      const after = tasks.filter(({ startTime }) => startTime > drawn && startTime < drawn + milliseconds);
      return Math.max(0, ...after.map(({ duration }) => duration));
    },
  };
  globalThis.atlasProbe = probe;

  /** Whether a canvas takes up a quarter of the window or more, where it can be seen. */
  function isSeenLarge(canvas) {
    if (!(canvas instanceof HTMLCanvasElement) || !canvas.isConnected) return false;
    const { left, top, right, bottom } = canvas.getBoundingClientRect();
    const width = Math.min(right, innerWidth) - Math.max(left, 0);
    const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (width <= 0 || height <= 0 || width * height < (innerWidth * innerHeight) / 4) return false;
    return canvas.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  let lastFrame = null;
  /** @param isShown is asked once a frame at most. */
  function countRedraw(isShown) {
    // The time of the timeline is the same throughout one animation frame.
    const frame = document.timeline.currentTime;
    if (frame === lastFrame || !isShown()) return;
    lastFrame = frame;
    probe.redraws += 1;
  }

  const drawing = [
    [WebGLRenderingContext, ['clear', 'drawArrays', 'drawElements']],
    [WebGL2RenderingContext, ['clear', 'drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']],
    [CanvasRenderingContext2D, ['clearRect', 'fillRect', 'drawImage', 'putImageData']],
  ];
  for (const [{ prototype }, names] of drawing)
    for (const name of names.filter((candidate) => Object.hasOwn(prototype, candidate))) {
      const original = prototype[name];
      prototype[name] = function (...parameters) {
        if (this.canvas.isConnected) countRedraw(() => isSeenLarge(this.canvas));
        return original.apply(this, parameters);
      };
    }

  const canvasesOf = (node) => (node instanceof HTMLCanvasElement ? [node] : [...node.querySelectorAll('canvas')]);
  const MOVING = ['transform', 'translate', 'left', 'top'];
  const placeOf = (style) => MOVING.map((property) => style[property]).join('|');
  const before = document.createElement('i').style;
  // What is told of a frame's scripts is told at the end of each of them, within the frame.
  new MutationObserver((records) => {
    const known = new Set();
    for (const { target, oldValue } of records) {
      // The first of several tells of what stood there before all.
      if (known.has(target)) continue;
      known.add(target);
      const canvases = canvasesOf(target);
      if (canvases.length === 0) continue;
      before.cssText = oldValue ?? '';
      if (placeOf(before) !== placeOf(target.style)) countRedraw(() => canvases.some(isSeenLarge));
    }
  }).observe(document, { attributes: true, attributeFilter: ['style'], attributeOldValue: true, subtree: true });
})();
