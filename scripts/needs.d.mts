export function findBrowser(): Promise<string | null>;
export function findFirefox(): string | null;
