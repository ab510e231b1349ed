/** Starts the demo on a free port of loopback. Dates count from `now`. */
export function serveDemo(now: Date): Promise<{ url: string; close: () => void }>;
