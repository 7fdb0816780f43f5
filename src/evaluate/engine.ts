/** How calls are made: one by one and at once, or as files that the provider answers within a day at a lower price. */
export const engines = ['online', 'batch'] as const;
export type Engine = (typeof engines)[number];
