/** CSS pixels from the top left of the page's window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The only page of a browser that was started for it, by what every driver can do with one. */
export interface BrowserPage {
  /** What runs, as the browser says it: `Firefox 140.3`. */
  readonly version: string;
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Runs a function in the page. It may use nothing but its arguments, and may hold no function with a name, which the
   * compiler would add a helper to.
   */
  evaluate<Arguments extends readonly Json[], Result>(
    task: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>>;
  click(at: Point): Promise<void>;
  /** Presses the mouse, moves it in some steps and lets go once it has come to rest. */
  drag(from: Point, to: Point): Promise<void>;
  /** @param pixels down is positive, which is away from the map. */
  wheel(at: Point, pixels: number): Promise<void>;
  /** @param key as `KeyboardEvent.key` says it: `ArrowRight`, `+`. */
  press(key: string): Promise<void>;
  /** Presses a key while Control is held. */
  pressWithControl(key: string): Promise<void>;
  /** @param selector of an input of files. @param file its whole path. */
  chooseFile(selector: string, file: string): Promise<void>;
  /** The window as a PNG. */
  screenshot(): Promise<Buffer>;
  /** What the page did since this was last asked that no page may do: errors and warnings of the console, exceptions. */
  takeComplaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}
