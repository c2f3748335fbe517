/** What browsers write to the console whatever the page does. Each pattern is exact and has its reason. */
const OF_BROWSERS: readonly RegExp[] = [
  // The driver of software WebGL remarks on every picture that is read back, a screenshot included.
  /GL Driver Message \(OpenGL, Performance, GL_CLOSE_PATH_NV, High\): GPU stall due to ReadPixels/,
];

/** Whether a message of the console is the browser's own affair. */
export function isOfBrowser(message: string): boolean {
  return OF_BROWSERS.some((pattern) => pattern.test(message));
}
