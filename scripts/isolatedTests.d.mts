export function isolatedTests(): string[];
