interface Watched {
  atlasComplaints?: string[];
}

/**
 * For a driver that is told nothing of the console: runs in the page, and keeps what it complains of from then on.
 * WebKitGTK keeps the console of pages under automation to itself.
 */
export function watchComplaints(): void {
  const watched = window as Watched;
  if (watched.atlasComplaints !== undefined) return;
  const complaints: string[] = [];
  watched.atlasComplaints = complaints;
  for (const type of ['error', 'warn'] as const) {
    const say = console[type];
    console[type] = (...said) => {
      complaints.push(`console ${type}: ${said.map(String).join(' ')}`);
      say.apply(console, said);
    };
  }
  addEventListener('error', ({ message }) => complaints.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`uncaught: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`refused by ${violatedDirective}: ${blockedURI}`),
  );
}

/** In the page: what was kept since this was last asked. */
export function takeWatched(): string[] {
  return (window as Watched).atlasComplaints?.splice(0) ?? [];
}
