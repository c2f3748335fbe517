/** Whether a host's name means this computer alone, so that nobody else can open an address on it. */
export function isLocalAddress(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[?::1\]?|)$/.test(hostname);
}
