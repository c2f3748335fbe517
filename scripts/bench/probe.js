/**
 * The one definition of "painted", the same for every page; it runs in the page before the page's own scripts.
 *
 * The page marks a picture in the task that drew it. In that very task the probe puts a small dot into the document;
 * Element Timing then gives the time at which the frame that shows the dot, and so what the task drew to a canvas, was
 * presented. The work of the GPU process is so included. Each is reported through `atlasProbeReport`.
 *
 * `atlasProbe.redraws` counts the animation frames in which a large canvas was drawn to, by WebGL or in 2D.
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
  const probe = { redraws: 0 };
  globalThis.atlasProbe = probe;
  let lastFrame = null;
  function countRedraw(canvas) {
    // The time of the timeline is the same throughout one animation frame.
    const frame = document.timeline.currentTime;
    if (frame === lastFrame || canvas.clientWidth * canvas.clientHeight < (innerWidth * innerHeight) / 4) return;
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
        countRedraw(this.canvas);
        return original.apply(this, parameters);
      };
    }
})();
